import type { ReactElement } from 'react';

/** The signs by which buttons are known, as strokes in a square of 20. */
const strokes = {
  undo: 'M3.5 8H12a4.5 4.5 0 0 1 0 9H8M3.5 8l4-4M3.5 8l4 4',
  redo: 'M16.5 8H8a4.5 4.5 0 0 0 0 9h4M16.5 8l-4-4M16.5 8l-4 4',
  deal: 'M4.5 3.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1M7 7h.01M13 7h.01M10 10h.01M7 13h.01M13 13h.01',
  pin: 'M7.2 3h5.6l-.8 5.2 2.6 2.5v1.5H5.4v-1.5L8 8.2zM10 12.2V17.5',
  save: 'M10 3v9.2M6.3 8.5l3.7 3.7 3.7-3.7M3.5 13v3.5h13V13',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4M11.5 4l-3 12',
  link: 'M8.4 11.6a3 3 0 0 0 4.3 0l2.6-2.6A3 3 0 0 0 11 4.7l-1.2 1.2M11.6 8.4a3 3 0 0 0-4.3 0L4.7 11A3 3 0 0 0 9 15.3l1.2-1.2',
  enlarge: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  shrink: 'M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4',
  presets: 'M3.5 5h2M3.5 10h2M3.5 15h2M8.5 5h8M8.5 10h8M8.5 15h8',
  closer: 'M8.5 3.5a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12.2 12.2l4.3 4.3M8.5 6.2v4.6M6.2 8.5h4.6',
  farther: 'M8.5 3.5a5 5 0 1 1 0 10a5 5 0 1 1 0-10M12.2 12.2l4.3 4.3M6.2 8.5h4.6',
  share:
    'M15 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4M5 8a2 2 0 1 1 0 4a2 2 0 1 1 0-4M15 13a2 2 0 1 1 0 4a2 2 0 1 1 0-4M6.8 9.1l6.4-3.2M6.8 10.9l6.4 3.2',
  lock: 'M4.5 9h11v7.5h-11zM6.8 9V6.6a3.2 3.2 0 0 1 6.4 0V9',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  reset: 'M4.5 11A5.6 5.6 0 1 0 6 6.2M5.4 2.9v3.7h3.7',
} as const;

/** A sign of a button. */
export type IconId = keyof typeof strokes;

/** A button's sign; the name is said by the button. */
export function Icon({ of }: { readonly of: IconId }): ReactElement {
  return (
    <svg className="control-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[of]} />
    </svg>
  );
}
