import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { Steady } from '../controls/Steady.tsx';
import { bandMark, bandsOf, type LegendBand, middleText, type Pictured, stripMark, stripText } from './legendTexts.ts';
import { pinnedText } from './pinnedText.ts';

interface LegendProps extends Pictured {
  /** How many are asked for. */
  readonly networks: number;
  readonly theory: boolean;
  /** Whether differences from it stand below the lines. */
  readonly strip: boolean;
  /** What of the pinned settings differs from the present ones; absent where nothing is pinned. */
  readonly pinned: string | undefined;
  /** Whether there are lines over the layers. */
  readonly lines: boolean;
  /** What histograms hold. */
  readonly pooled?: readonly string[];
}

const { legend } = messages.figure;

/** What the marks of the plots mean. */
export function Legend({ networks, theory, strip, lines, pooled = [], pinned, ...pictured }: LegendProps): ReactElement {
  return (
    <ul className="legend">
      {lines && (
        <Entry
          mark={<path className="legend-line" d="M1 7h24" />}
          text={
            networks > 1 ? (
              <Steady
                text={middleText(pictured)}
                texts={[middleText({ ...pictured, drawn: undefined }), middleText({ ...pictured, drawn: networks })]}
              />
            ) : (
              legend.one
            )
          }
        />
      )}
      {lines && networks > 1 && bandsOf(pictured).map((band) => <Entry key={band.text} mark={<BandMark {...band} />} text={band.text} />)}
      {lines && networks > 1 && (
        <Entry mark={<path className="legend-single" d="M1 9c8-9 12 6 24-4M1 5c9 5 15 1 24 6" />} text={legend.single} />
      )}
      {pooled.map((text) => (
        <Entry key={text} mark={<path className="legend-bars" d="M3 13v-5h7v-5h7v7h7v3z" />} text={text} />
      ))}
      {theory && <Entry mark={<path className="legend-theory" d="M1 7h24" />} text={legend.theory} />}
      {strip && <Entry mark={<StripMark />} text={stripText} />}
      <PinnedEntry of={pinned} />
    </ul>
  );
}

/** A band as plots draw it, darker where bands lie on each other. */
const BandMark = ({ layers }: LegendBand): ReactElement[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
  Array.from({ length: layers }, (_, k) => <path key={k} className="legend-band" d={bandMark} />);

/** The strip of differences as plots draw it: a dot, a triangle at the edge, the band of the term. */
export const StripMark = (): ReactElement => (
  <>
    <path className="legend-strip-term" d={stripMark.term} />
    <path className="legend-strip-dots" d={stripMark.dots} />
  </>
);

/** The pinned picture, on a line that is there before anything is pinned, so that nothing moves. */
export function PinnedEntry({ of }: { readonly of: string | undefined }): ReactElement {
  if (of === undefined) return <li className="legend-pinned" aria-hidden="true" />;
  return (
    <li className="legend-pinned">
      <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
        <path className="legend-band-pinned" d="M1 2h24v10h-24z" />
        <path className="legend-line-pinned" d="M2 7h24" />
      </svg>
      {pinnedText(of)}
    </li>
  );
}

/** A mark and what it means. */
export function Entry({ mark, text }: { readonly mark: ReactElement; readonly text: ReactNode }): ReactElement {
  return (
    <li>
      <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
        {mark}
      </svg>
      {text}
    </li>
  );
}
