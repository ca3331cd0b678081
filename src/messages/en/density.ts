import { numberText, plural } from './numberText.ts';

/** Histograms at a layer whose bins are the same in every network. */
export const density = {
  probe: (title: string) => `${title}: read off a bin`,
  below: (edge: string) => `below ${edge}`,
  atLeast: (edge: string) => `${edge} and more`,
  /** Follows what is read off a bin. */
  besideTheory: (reading: string, share: string) => `${reading}, theory ${share}%`,
  angleDistribution: {
    axis: { label: 'angle', symbol: '∠' },
    between: (from: string, to: string) => `${from}° to ${to}°`,
    bar: (layer: number, range: string, share: string) => `layer ${numberText(layer)}, ${range}: ${share}% of pairs`,
    peak: (layer: number, range: string, share: string) => `layer ${numberText(layer)}: most at ${range} (${share}%)`,
    share: (share: string, range?: string) => (range === undefined ? `${share}% of pairs` : `most at ${range} (${share}%)`),
    note: 'The mean over the first networks; a dotted outline is pinned.',
    caption: (layer: number, networks: number) =>
      `Angles of all pairs of samples at layer ${numberText(layer)}, mean of ${plural(networks, 'network', 'networks')}.`,
  },
  activationHistogram: {
    axis: { label: 'entry', symbol: 'h' },
    between: (from: string, to: string) => `${from} to ${to}`,
    bar: (layer: number, range: string, share: string) => `layer ${numberText(layer)}, ${range}: ${share}% of entries`,
    peak: (layer: number, range: string, share: string) => `layer ${numberText(layer)}: most at ${range} (${share}%)`,
    share: (share: string, range?: string) => (range === undefined ? `${share}% of entries` : `most at ${range} (${share}%)`),
    note: 'The mean over the first networks; the outer bars hold the tails, a dotted outline is pinned.',
    caption: (layer: number, networks: number) =>
      `Entries at layer ${numberText(layer)}, divided by their root mean square, mean of ${plural(networks, 'network', 'networks')}.`,
  },
} as const;
