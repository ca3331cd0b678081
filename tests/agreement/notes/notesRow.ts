/** Where one number of the notes comes out of our code: a file below tests/, and text that stands in it. */
export type Place = readonly [file: string, text: string];

/** One row of a table of the notes: where it is held, or why it is not; both where a part is missing. */
export interface NotesRow {
  readonly row: string;
  readonly at?: readonly Place[];
  readonly missing?: string;
}

const folders = {
  theory: 'theory/',
  agreement: 'agreement/',
  facts: 'agreement/facts/',
  validity: 'agreement/validity/',
  sampler: 'sampler/',
  networks: 'networks/',
};

/** A place in a folder of tests. */
export const at = (folder: keyof typeof folders, file: string, text: string): Place => [`${folders[folder]}${file}`, text];
