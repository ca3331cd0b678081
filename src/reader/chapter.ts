/** One line of the contents. */
export interface Chapter {
  readonly number: number;
  readonly title: string;
  /** Its folder under `chapters/` and its address. */
  readonly slug: string;
  /** One sentence: what the chapter shows. */
  readonly summary: string;
  /** Whether `chapters/<slug>/chapter.mdx` exists; a chapter in preparation is listed without a link. */
  readonly written: boolean;
}
