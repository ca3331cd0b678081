import { type ReactElement, useMemo } from 'react';
import { languages } from '../../../messages/languages.ts';
import { messages } from '../../../messages/messages.ts';
import { pageInLanguages, siteRoot } from './aboutBook.ts';
import { CopyField } from './CopyField.tsx';
import { besideLink, laboratoryLink } from './laboratory.ts';
import { placeOf, type SharedState } from './sharedFigure.ts';
import { useAbout } from './useAbout.ts';

const { link: words } = messages.share;

/** The address of a figure as it is set now, and the way with it to the Laboratory. */
export function LinkSection({ id, settings, look, address }: SharedState): ReactElement {
  const about = useAbout();
  const { alone, beside } = useMemo(() => inLaboratory(id, settings, look), [id, settings, look]);
  return (
    <div className="share-section">
      <CopyField label={words.label} text={address} rows={3} />
      {about?.laboratory && alone !== undefined && <WayOn href={alone} words={words.laboratory} note={words.laboratoryNote} />}
      {about?.laboratory && beside !== undefined && <WayOn href={beside} words={words.beside} note={words.besideNote} />}
    </div>
  );
}

interface WayOnProps {
  readonly href: string;
  readonly words: string;
  readonly note: string;
}

const WayOn = ({ href, words: name, note }: WayOnProps): ReactElement => (
  <p className="share-way-on">
    <a href={href} target="_blank" rel="noopener">
      {name}
    </a>{' '}
    <small>{note}</small>
  </p>
);

/** Where the Laboratory has this figure, in the language of the page, unless that is its own page; and its network beside another one, where it draws one. */
function inLaboratory(
  id: string,
  settings: SharedState['settings'],
  look: SharedState['look'],
): Record<'alone' | 'beside', string | undefined> {
  const root = siteRoot();
  const { folder } = languages[pageInLanguages(window.location, root).language];
  const page = new URL(`${folder}laboratory/`, root);
  const place = placeOf(id);
  return {
    alone: page.pathname === window.location.pathname ? undefined : page.href + laboratoryLink(place, settings, look),
    beside: place.kind === 'experiment' ? page.href + besideLink(settings) : undefined,
  };
}
