import { numberText } from './numberText.ts';

/** The samples of a layer in the plane in which they differ most. */
export const shape = {
  probe: (title: string) => `${title}: read off a sample`,
  whole: (layer: number, apart: string, first: string, second: string) =>
    `layer ${numberText(layer)}: samples ${apart} of their length from their mean, ${first}% and ${second}% of the variance seen`,
  besideTheory: (whole: string, radius: string, theory: string) => `${whole}; radius ${radius}, theory ${theory}`,
  isPoint: (layer: number) => `layer ${numberText(layer)}: all samples are one, but for rounding`,
  sample: (layer: number, sample: number, sign: string | undefined, x: string, y: string) =>
    `layer ${numberText(layer)}, sample ${sample}${sign === undefined ? '' : `, a ${sign}`}: at (${x}, ${y})`,
  place: (x: string, y: string) => `at (${x}, ${y})`,
  apart: (apart: string, seen: string | undefined) =>
    `samples ${apart} of their length from their mean${seen === undefined ? '' : `; ${seen}% of the variance seen`}`,
  enlarged: (factor: string) => `× ${factor}`,
  note: 'The samples of one network, seen in the plane in which they differ most, each layer turned to be as near as possible to the one before. Coordinates are in lengths of a sample; a thin ring is one.',
  closed: 'The line joins them in the order of the circle.',
  signs: 'Each sample is drawn as the digit that it is of.',
  winding: (times: number) => `The circle is gone around ${numberText(times)} times.`,
  sign: 'digit',
  columns: ['first coordinate', 'second coordinate'],
  caption: (layer: number, apart: string, first: string | undefined, second: string) =>
    `Samples at layer ${numberText(layer)} of the first network in the plane of two principal components, in lengths of a sample; they lie ${apart} of a length from their mean${first === undefined ? '' : `, and the plane has ${first}% and ${second}% of the variance`}.`,
} as const;
