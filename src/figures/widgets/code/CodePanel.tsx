import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { dialects, type LanguageId, languageIds } from '../../../scripts/dialects.ts';
import { linesOf } from '../../../scripts/script.ts';
import { mapPrograms } from '../../../scripts/snippets/maps.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { fileName } from '../export/fileName.ts';
import { handOver } from '../export/handOver.ts';
import { isMap, isTheory, type TakenFigure } from '../export/takenFigure.ts';
import './codePanel.css';
import { CodeNotes, type Draws } from './CodeNotes.tsx';
import { CopyCode } from './CopyCode.tsx';
import { OwnDataFile } from './OwnDataFile.tsx';
import { scriptOfFigure, settingsOfTaken } from './scriptOfFigure.ts';

/** Pictures whose programs are shown. */
export interface CodePanelProps {
  /** At least one; the reader chooses among several. */
  readonly figures: readonly TakenFigure[];
  readonly onClose: () => void;
}

const { code: words } = messages;
/** What of a program is said to people, line by line. */
const remarks = /(^ *#.*$| {2}# .*$)/m;

const libraries = languageIds.map((id) => ({ value: id, label: dialects[id].name }));

const nameOf = (figure: TakenFigure): string => ('name' in figure && figure.name) || figure.title;

/** What a figure's program draws at random. */
function drawsOf(figure: TakenFigure): Draws {
  if (isMap(figure)) return mapPrograms[figure.of](figure.settings.normalization) === 'straying' ? 'networks' : 'nothing';
  if (!isTheory(figure)) return 'networks';
  return figure.theory === 'normalizationAxes' ? 'batch' : 'nothing';
}

/** The programs that draw a picture anew, one in each library, to be read, copied and taken along. */
export function CodePanel({ figures, onClose }: CodePanelProps): ReactElement {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState(0);
  const figure = figures[place];
  const [language, setLanguage] = useState<LanguageId>('numpy');
  const digits = useMemo(() => new URL(`${document.documentElement.dataset.root ?? './'}data/digits-8x8.csv`, document.baseURI).href, []);
  const script = useMemo(() => scriptOfFigure(figure, language, digits), [figure, language, digits]);
  const { inputs, data } = settingsOfTaken(figure);
  useEffect(() => ref.current?.showModal(), []);
  const name = `${fileName(figure)}-${language}.py`;
  return (
    // What is typed here is no key of the figure or of the projector.
    <dialog
      ref={ref}
      className="code-panel"
      aria-labelledby={`${id}title`}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="code-head">
        <h2 id={`${id}title`}>{words.title(figure.title)}</h2>
        <Button onClick={() => ref.current?.close()}>{words.close}</Button>
      </header>
      <div className="code-row">
        {figures.length > 1 && (
          <Choice
            label={words.picture}
            options={figures.map((one, k) => ({ value: String(k), label: nameOf(one) }))}
            value={String(place)}
            onChange={(value) => setPlace(Number(value))}
          />
        )}
        <Choice label={words.library} options={libraries} value={language} onChange={(value) => setLanguage(value as LanguageId)} />
        {'text' in script && (
          <div className="code-buttons">
            <CopyCode key={script.text} text={script.text} />
            <Button icon="save" onClick={() => handOver(new Blob([script.text], { type: 'text/x-python;charset=utf-8' }), name)}>
              {words.download}
            </Button>
            {inputs === 'own' && <OwnDataFile data={data} />}
          </div>
        )}
      </div>
      <CodeNotes script={script} language={language} inputs={inputs} draws={drawsOf(figure)} />
      {'text' in script && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by keys.
        <section className="code-text" tabIndex={0} aria-label={words.text(dialects[language].name, linesOf(script.text))}>
          <pre lang="en">
            {script.text.split(remarks).map((part, k) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which have nothing else to be known by.
              k % 2 === 1 ? <span key={k}>{part}</span> : part,
            )}
          </pre>
        </section>
      )}
    </dialog>
  );
}
