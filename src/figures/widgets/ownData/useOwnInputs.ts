import { type DragEvent, useRef, useState } from 'react';
import type { RunResult } from '../../../networks/ensembleResult.ts';
import type { Settings } from '../../../networks/settings.ts';
import { dataShelf } from '../../../state/dataShelf.ts';
import type { ExperimentActions, ExperimentState } from '../../../state/experimentState.ts';

/** How a figure takes data that its reader brings. */
export interface OwnInputs {
  /** What the knobs show: own inputs from the moment that they are asked for. */
  readonly shown: Settings;
  /** Whether there is data to bring, or brought. */
  readonly isOpen: boolean;
  /** Files that were dropped on the figure last. */
  readonly dropped: readonly File[];
  readonly onSet: ExperimentActions['set'];
  /** Draws from a table, by its name. */
  readonly choose: (data: string) => void;
  /** Goes back to other inputs, and asks for data. */
  readonly leave: () => void;
  readonly drop: { onDragOver(event: DragEvent): void; onDrop(event: DragEvent): void } | undefined;
}

const none: readonly File[] = [];

/** Own inputs are asked for first and drawn once there is data: at once where this browser has some. Without `offered` nothing can be dropped. */
export function useOwnInputs<P extends RunResult>(state: ExperimentState<P>, offered: boolean): OwnInputs {
  const { settings, set, chooseFrom } = state;
  const [asking, setAsking] = useState(false);
  const [dropped, setDropped] = useState(none);
  const asked = useRef(false);
  const ask = (now: boolean): void => {
    asked.current = now;
    setAsking(now);
  };
  const choose = (data: string): void => {
    ask(false);
    setDropped(none);
    chooseFrom(data);
  };
  const onSet: ExperimentActions['set'] = (parameter, value) => {
    if (parameter !== 'inputs') return set(parameter, value);
    ask(value === 'own');
    if (value !== 'own') return set(parameter, value);
    void dataShelf()
      .open()
      .then((data) => data && asked.current && choose(data.table.id));
  };
  const leave = (): void => {
    if (settings.inputs === 'own') set('inputs', 'gaussian');
    ask(true);
  };
  const drop = {
    onDragOver: (event: DragEvent): void => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event: DragEvent): void => {
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      ask(true);
      setDropped([...event.dataTransfer.files]);
    },
  };
  return {
    shown: asking ? { ...settings, inputs: 'own' } : settings,
    isOpen: asking || settings.inputs === 'own',
    dropped,
    onSet,
    choose,
    leave,
    drop: offered ? drop : undefined,
  };
}
