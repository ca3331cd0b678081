import { type ReactElement, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { type PaperFigureText, partsOfText } from '../paperFigure.ts';
import { Cite } from './Cite.tsx';
import { Claim } from './Claim.tsx';

const { paper } = messages.laboratory;

/** The papers' figures that figures of this page draw again, by paper. */
export function PaperFigures(): ReactElement {
  const figures = useContext(PageContext).paperFigures();
  const works = [...new Set(figures.map(({ work }) => work))];
  return (
    <>
      {works.map((work) => (
        <section key={work} className="paper-figures" aria-labelledby={`figures-of-${work}`}>
          <h3 id={`figures-of-${work}`}>
            <Cite of={work} />
          </h3>
          {figures
            .filter((figure) => figure.work === work)
            .map((figure) => (
              <Entry key={figure.id} {...figure} />
            ))}
        </section>
      ))}
    </>
  );
}

function Entry({ id, figure, title, shows, measured, networks }: PaperFigureText): ReactElement {
  return (
    <article className="paper-figure" id={id} aria-labelledby={`${id}-head`}>
      <h4 id={`${id}-head`}>{paper.head(figure, title)}</h4>
      <dl>
        <dt>{paper.shows}</dt>
        <dd>{shows}</dd>
        <dt>{paper.measured}</dt>
        <dd>{partsOfText(measured).map((part, k) => (k % 2 === 1 ? <Claim key={part} of={part} /> : part))}</dd>
      </dl>
      <p className="paper-figure-links">
        {networks.map(({ name, on, query }) => (
          <a key={name} href={`${query}#${on}`} data-opens={on} data-query={query}>
            {paper.open(name)}
          </a>
        ))}
      </p>
    </article>
  );
}
