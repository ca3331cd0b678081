import { type ClipboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { mostSamples, mostValues } from '../../../networks/dataTable.ts';
import { mostBytes, mostImages } from '../../../ownData/reading.ts';
import { dataShelf } from '../../../state/dataShelf.ts';
import { useShelf } from '../../../state/useShelf.ts';
import { Button } from '../../controls/Button.tsx';
import { ReadingReport } from './ReadingReport.tsx';
import { useBringing } from './useBringing.ts';

export interface OwnDataPanelProps {
  /** The table that the figure draws from, by its name; empty where it draws from none. */
  readonly data: string;
  /** Files that were dropped on the figure. */
  readonly dropped: readonly File[];
  readonly onChoose: (data: string) => void;
  /** Told when the data is forgotten. */
  readonly onLeave: () => void;
}

const { ownData } = messages;
const limits = ownData.limits(mostSamples, mostValues, mostBytes / 2 ** 20, mostImages);

/** Where a reader brings data: files that are chosen or dropped, or a pasted table; what was made of it, and how to forget it. */
export function OwnDataPanel({ data, dropped, onChoose, onLeave }: OwnDataPanelProps): ReactElement {
  const key = useId();
  const [pasted, setPasted] = useState('');
  const bringing = useBringing(onChoose);
  const { files, text } = bringing;
  const isInUse = useShelf().data?.table.id === data;
  const taken = useRef<readonly File[]>([]);
  useEffect(() => {
    if (taken.current !== dropped) files(dropped);
    taken.current = dropped;
  });
  const paste = (event: ClipboardEvent): void => {
    const { files: images } = event.clipboardData;
    if (images.length === 0) return;
    event.preventDefault();
    files([...images]);
  };
  return (
    <section className="own-data" aria-labelledby={`${key}name`} onPaste={paste}>
      {/* Folded once the figure draws from data, so that its plots are near its knobs. */}
      <details open={!isInUse}>
        <summary id={`${key}name`}>{ownData.panel}</summary>
        <div className="own-data-ways">
          <label className="own-data-drop">
            <input
              type="file"
              multiple
              accept="text/*,.csv,.tsv,.txt,.dat,image/*"
              aria-describedby={`${key}formats`}
              onChange={({ target }) => {
                files([...(target.files ?? [])]);
                // The same file may be chosen again, mended.
                target.value = '';
              }}
            />
            <span>{ownData.choose}</span>
          </label>
          <div className="own-data-paste">
            <label htmlFor={`${key}text`}>{ownData.paste}</label>
            <textarea
              id={`${key}text`}
              rows={3}
              spellCheck={false}
              autoComplete="off"
              placeholder="0.5, 1.2, -3"
              value={pasted}
              onChange={({ target }) => setPasted(target.value)}
            />
            <Button idle={pasted.trim() === ''} onClick={() => text(pasted)}>
              {ownData.readPasted}
            </Button>
          </div>
        </div>
        <p className="own-data-note" id={`${key}formats`}>
          {messages.shell.sentences([ownData.privacy, ownData.formats, limits])}
        </p>
      </details>
      <ReadingReport {...bringing} />
      <OnShelf data={data} onChoose={onChoose} onLeave={onLeave} />
    </section>
  );
}

/** What is there already, whether the figure draws from it, and how to forget it. */
function OnShelf({ data, onChoose, onLeave }: Omit<OwnDataPanelProps, 'dropped'>): ReactElement {
  const { data: kept, keeping } = useShelf();
  const [forgotten, setForgotten] = useState(false);
  const forget = (): void => {
    void dataShelf().forget();
    setForgotten(true);
    onLeave();
  };
  const sentences = kept
    ? [
        ownData.atHand(kept.name, kept.table.samples, kept.table.dimension),
        ...(kept.table.id === data ? [ownData.inUse] : []),
        ...(keeping === 'refused' ? [ownData.notKept] : []),
      ]
    : [keeping === 'unreadable' ? ownData.unreadable : forgotten ? ownData.forgotten : ownData.nothingYet];
  return (
    <div className="own-data-kept">
      <p role="status">{messages.shell.sentences(sentences)}</p>
      {kept && kept.table.id !== data && <Button onClick={() => onChoose(kept.table.id)}>{ownData.drawFrom}</Button>}
      {(kept || keeping === 'unreadable') && <Button onClick={forget}>{ownData.forget}</Button>}
    </div>
  );
}
