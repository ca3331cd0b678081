import { type ReactElement, useId, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { Icon } from '../controls/Icon.tsx';
import type { SavedAs } from './export/saveFigure.tsx';
import type { TakenFigure } from './export/takenFigure.ts';
import { isMissingPart } from './missingPart.ts';

interface SaveMenuProps {
  /** Absent while there is no picture. */
  readonly take: (() => TakenFigure) | undefined;
}

const { save, saveAs, notSaved } = messages.figure;
const forms = Object.keys(saveAs) as SavedAs[];

/** A button that opens the list of what a figure can be saved as; its code comes when something is saved. */
export function SaveMenu({ take }: SaveMenuProps): ReactElement {
  const id = useId();
  const [failure, setFailure] = useState<string>();
  const saveIt = async (as: SavedAs): Promise<void> => {
    setFailure(undefined);
    if (take === undefined) return;
    try {
      const { saveFigure } = await import('./export/saveFigure.tsx');
      await saveFigure(take(), as);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setFailure(isMissingPart(message) ? messages.shell.partGone : notSaved(message));
    }
  };
  return (
    <div className="control-disclosure">
      <button type="button" className="control-button" popoverTarget={id} disabled={take === undefined}>
        <Icon of="save" />
        {save}
        <span className="control-arrow" />
      </button>
      <div id={id} popover="auto" className="control-list">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            className="control-button"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={() => saveIt(form)}
          >
            {saveAs[form]}
          </button>
        ))}
      </div>
      {failure !== undefined && (
        <p className="control-refusal" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
