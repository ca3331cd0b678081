/** A table behind a figure of theory: what the page shows, rounded and thinned, and what a saved file holds whole. */
export interface TheoryTable {
  /** Its name in the saved file, a word. */
  readonly id: string;
  readonly caption: string;
  /** What a reader calls the columns. */
  readonly columns: readonly string[];
  /** What the saved file calls them, in the words of links and flags. */
  readonly keys: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
}
