import { useEffect, useState } from 'react';
import type { Asked } from '../../state/figureKeys.ts';

/** What the page's link asks a figure to be of, known once the figure lives: the page itself was made without a link. */
export function useAsked<T>(read: (search: string, figure: string) => Asked<T>, id: string): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'nothing' });
  useEffect(() => setAsked(read(window.location.search, id)), [read, id]);
  return asked;
}
