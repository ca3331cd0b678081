import { type ReactElement, useEffect, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SheetState } from '../../state/sheetStore.ts';
import { Button } from '../controls/Button.tsx';

/** Milliseconds that a map is calculated before it can be stopped: a button that flashes by is no use. */
const worthStopping = 1500;

type MapRunProps = Pick<SheetState, 'stale' | 'stopped' | 'stop' | 'retry' | 'failure'>;

/** Stops a map that takes long and keeps what is there of it, and goes on with it: one button, so that it keeps the focus. */
export function MapRun({ stale, stopped, stop, retry, failure }: MapRunProps): ReactElement | null {
  const { run } = messages.laboratory;
  const busy = stale && failure === undefined;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), worthStopping);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  if (!busy || !(long || stopped)) return null;
  return (
    <div className="map-run">
      <Button onClick={stopped ? retry : stop}>{stopped ? run.resume : run.stop}</Button>
    </div>
  );
}

/** How far a map has come that is not whole, in words. */
export function partText({ share, stopped }: Pick<SheetState, 'share' | 'stopped'>): string {
  const percent = Math.round(100 * (share ?? 0));
  if (stopped) return messages.map.stopped(percent);
  return share === undefined ? messages.map.calculating : messages.map.calculatedPart(percent);
}
