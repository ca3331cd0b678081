let acts = false;

/** Does what a hand on a knob wants: what it changes may be drawn with its answer, since the knob follows the hand by itself. */
export function byHand(act: () => void): void {
  acts = true;
  try {
    act();
  } finally {
    acts = false;
  }
}

/** Whether what changes now is changed by a hand on a knob. */
export const isByHand = (): boolean => acts;
