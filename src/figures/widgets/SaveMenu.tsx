import { type ReactElement, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import type { SavedAs } from './export/saveFigure.tsx';
import type { SavedFigure } from './export/takenFigure.ts';
import { isMissingPart } from './missingPart.ts';

interface SaveMenuProps {
  /** Absent while there is no picture. */
  readonly take: (() => SavedFigure) | undefined;
}

const { save, saveAs, notSaved } = messages.figure;
const fetchForms = () => import('./export/saveFigure.tsx');
const forms = Object.keys(saveAs) as SavedAs[];

/** A button that opens the list of what a figure can be saved as; its code comes when something is saved. */
export function SaveMenu({ take }: SaveMenuProps): ReactElement {
  const [failure, setFailure] = useState<string>();
  const saveIt = async (as: SavedAs): Promise<void> => {
    setFailure(undefined);
    if (take === undefined) return;
    try {
      const { saveFigure } = await fetchForms();
      await saveFigure(take(), as);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setFailure(isMissingPart(message) ? messages.shell.partGone : notSaved(message));
    }
  };
  const items = forms.map((form) => ({ name: saveAs[form], onChoose: () => void saveIt(form) }));
  return <Disclosure icon="save" label={save} items={items} disabled={take === undefined} failure={failure} />;
}
