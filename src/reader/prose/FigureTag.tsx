import { type ReactElement, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { Island } from '../islands/Island.tsx';
import type { IslandId } from '../islands/registry.ts';
import { PageContext } from '../page.ts';

interface FigureTagProps {
  readonly name: IslandId;
  readonly props: { readonly id: string; readonly title: string };
}

/** A figure under its number, as an island. */
export function FigureTag({ name, props }: FigureTagProps): ReactElement {
  const { number } = useContext(PageContext).addLabel('figure', props.id, props.title);
  return (
    <>
      <p className="figure-number">
        <a href={`#${props.id}`}>{messages.prose.numbered.figure(number)}</a>
      </p>
      <Island name={name} id={props.id} props={props} scene={props.title} />
    </>
  );
}
