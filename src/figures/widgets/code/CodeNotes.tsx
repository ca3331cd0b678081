import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { InputId } from '../../../networks/inputs/index.ts';
import { dialects, type LanguageId } from '../../../scripts/dialects.ts';
import { ownDataFile, type Script, scriptLines } from '../../../scripts/script.ts';

/** What a program draws at random: networks, a small batch, or, of theory alone, nothing. */
export type Draws = 'networks' | 'batch' | 'nothing';

interface CodeNotesProps {
  readonly script: Script;
  readonly language: LanguageId;
  readonly inputs: InputId;
  readonly draws: Draws;
}

const { code: words } = messages;

/** What is to be known of a program before it is run, or why there is none. */
export function CodeNotes({ script, language, inputs, draws }: CodeNotesProps): ReactElement {
  const { name, verified } = dialects[language];
  if ('refused' in script) {
    return (
      <p className="code-note" role="status">
        {words.refused[script.refused](name, scriptLines.most)}
      </p>
    );
  }
  const { leftOut, beyond = [] } = script;
  const long = leftOut.filter((one) => !beyond.includes(one));
  return (
    <div className="code-note" role="status">
      <p>{verified ? words.verified(name) : words.unverified(name)}</p>
      <p>{{ networks: words.inDistribution(name), batch: words.ownTensor, nothing: words.exact }[draws]}</p>
      {long.length > 0 && <p>{words.leftOut(long, scriptLines.most)}</p>}
      {beyond.length > 0 && <p>{words.beyond(beyond, name)}</p>}
      {script.gigabytes !== undefined && <p>{words.large(script.gigabytes)}</p>}
      {inputs === 'own' && <p>{words.ownData(ownDataFile)}</p>}
    </div>
  );
}
