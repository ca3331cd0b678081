import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { sheetIn } from '../../state/figureKeys.ts';
import { sheets } from '../../theory/sheets/index.ts';
import type { TheoryMapProps } from './mapProps.ts';
import { TheoryMap } from './TheoryMap.tsx';
import { useAsked } from './useAsked.ts';

/** A map of theory, of the number that the page's link asks for where it asks for one. */
export function MapOfLink(props: TheoryMapProps): ReactElement {
  const asked = useAsked(sheetIn, props.id);
  if (asked.kind === 'nothing' || (asked.kind === 'asked' && asked.what === props.of)) return <TheoryMap {...props} />;
  if (asked.kind === 'refused') {
    return (
      <>
        <p className="link-refusal" role="status">
          {messages.laboratory.link.map(asked.given, Object.keys(sheets))}
        </p>
        <TheoryMap {...props} />
      </>
    );
  }
  const of = asked.what;
  const { title } = messages.map.sheet[of];
  return <TheoryMap key={of} {...props} of={of} title={title} knobs={sheets[of].reads} preset={undefined} />;
}
