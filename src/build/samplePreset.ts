/**
 * Samples the first picture of a figure, in Node, while the book is built.
 *
 * @param _props the props of the figure's tag, as they stand in the chapter
 * @returns what the figure takes as its prop `preset`, as JSON; undefined for a figure without one
 */
export async function samplePreset(_props: Readonly<Record<string, unknown>>): Promise<unknown> {
  return undefined;
}
