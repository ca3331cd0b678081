import { type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { CopyField } from './CopyField.tsx';
import { reportAddress, reportText } from './reportText.ts';
import type { SharedState } from './sharedFigure.ts';
import { useAbout } from './useAbout.ts';

const { figure, share } = messages;
const { report: words } = share;

/** A report of a problem: the whole text to be seen and changed, and the way to where it is sent from. */
export function ReportSection({ title, address, result }: SharedState): ReactElement {
  const about = useAbout();
  const [written, setWritten] = useState<string>();
  const draft = useMemo(() => {
    const drawn = result && words.drawnBy(figure.method[result.method], figure.program[result.backend]);
    return reportText({ address, page: document.title, figure: title, about, drawn, browser: navigator.userAgent }, words);
  }, [title, address, result, about]);
  const text = written ?? draft;
  return (
    <div className="share-section">
      <CopyField label={words.text} text={text} rows={14} onChange={setWritten} />
      <p className="share-note">{words.nothingSent}</p>
      {about && <WayOut target={about.report} title={title} text={text} />}
    </div>
  );
}

interface WayOutProps {
  /** Where problems are reported; undefined where the build was not told. */
  readonly target: string | undefined;
  readonly title: string;
  readonly text: string;
}

/** The link that opens the place for reports, or what to do where there is none. */
function WayOut({ target, title, text }: WayOutProps): ReactElement {
  if (target === undefined) return <p className="share-note">{words.noTarget}</p>;
  const address = reportAddress(target, words.subject(title), text);
  return (
    <p className="share-way-on">
      {address === undefined && <small>{words.tooLong}</small>}{' '}
      <a href={address ?? target.replace(/[?#].*$/, '')} target="_blank" rel="noopener noreferrer">
        {address === undefined ? words.there : target.startsWith('mailto:') ? words.mail : words.send}
      </a>
    </p>
  );
}
