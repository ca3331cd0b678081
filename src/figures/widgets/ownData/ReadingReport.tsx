import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { Button } from '../../controls/Button.tsx';
import type { Bringing } from './useBringing.ts';

const { ownData } = messages;

/** Lines that are named one by one; who sees so many knows what is wrong with the others. */
const mostNamed = 8;

/** What is wrong with what was brought last, line by line, and how to go on without those lines; nothing where all is well. */
export function ReadingReport({ isReading, leftOut = [], table, refusal, accept }: Bringing): ReactElement | null {
  if (isReading) return <p role="status">{ownData.reading}</p>;
  if (refusal === undefined && leftOut.length === 0) return null;
  return (
    <div className="remark remark-refused own-data-report" role="alert">
      {refusal !== undefined && <p>{messages.shell.sentences([refusal, ownData.notRead])}</p>}
      {leftOut.length > 0 && (
        <>
          <p>{ownData.leftOut(leftOut.length)}</p>
          <ul>
            {leftOut.slice(0, mostNamed).map((problem) => (
              <li key={`${problem.file} ${problem.line}`}>{ownData.leftOutSentence(problem)}</li>
            ))}
          </ul>
          {leftOut.length > mostNamed && <p>{ownData.more(leftOut.length - mostNamed)}</p>}
        </>
      )}
      {table && <Button onClick={accept}>{ownData.goOnWith(table.samples)}</Button>}
    </div>
  );
}
