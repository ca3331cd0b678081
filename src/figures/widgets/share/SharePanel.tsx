import { type ComponentType, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { openedWith } from '../../../state/embedded.ts';
import { withSubject } from '../../../state/figureKeys.ts';
import { Button } from '../../controls/Button.tsx';
import { CodeSection } from './CodeSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { figureAddress } from './figureAddress.ts';
import { LinkSection } from './LinkSection.tsx';
import { ReportSection } from './ReportSection.tsx';
import type { SharedState, SharePanelProps } from './sharedFigure.ts';

const { share: words } = messages;

const sections = { link: LinkSection, embed: EmbedSection, code: CodeSection, report: ReportSection } satisfies Record<
  keyof typeof words.way,
  ComponentType<SharedState>
>;
const ways = Object.keys(sections) as (keyof typeof sections)[];

/** Hosts of addresses that lead nowhere from another machine. */
const own = /^(?:localhost|127\.0\.0\.1|\[::1\]|)$/;

/** A dialog with all that a figure offers to be shared: its link, code to embed it, a QR code, and a report of a problem. */
export function SharePanel({ onClose, ...given }: SharePanelProps): ReactElement {
  const figure = { ...given, query: withSubject(given.id, given.query, openedWith) };
  const key = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [way, setWay] = useState<keyof typeof sections>('link');
  useEffect(() => dialog.current?.showModal(), []);
  const address = figureAddress(figure.id, figure.query);
  const Section = sections[way];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; a click beside it does, too
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={`${key}title`}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className="share-body">
        <header className="share-head">
          <h2 id={`${key}title`}>{words.title(figure.title)}</h2>
          <Button icon="close" name={words.close} onClick={() => dialog.current?.close()} />
        </header>
        <fieldset className="share-ways">
          <legend className="visually-hidden">{words.ways}</legend>
          {ways.map((name) => (
            <label key={name} className="control-segment" data-chosen={name === way || undefined}>
              <input type="radio" name={key} value={name} checked={name === way} onChange={() => setWay(name)} />
              <span>{words.way[name]}</span>
            </label>
          ))}
        </fieldset>
        <Section {...figure} address={address} />
        {own.test(window.location.hostname) && way !== 'report' && <p className="share-note">{words.onlyHere}</p>}
        {figure.settings.data !== '' && <p className="share-note">{words.ownData}</p>}
      </div>
    </dialog>
  );
}
