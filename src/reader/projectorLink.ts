/** A link that opens part of a chapter on the projector. */
export interface ProjectorLink {
  readonly name: string;
  readonly title?: string;
  /** The digit that calls it there, where it is a scene. */
  readonly key?: number;
  readonly href: string;
}

/** What such a link may open: a scene by its name, of this chapter or of another, or a section or numbered part by its address. */
export type ProjectorTarget =
  | { readonly scene: string; readonly chapter?: string; readonly part?: undefined }
  | { readonly part: string; readonly scene?: undefined; readonly chapter?: undefined };

/** The scenes of a chapter in the order of their keys; `way` leads from the page to the chapter. */
export const sceneLinks = (way: string, names: readonly string[]): readonly ProjectorLink[] =>
  names.map((name, i) => ({ name, key: i + 1, href: `${way}?projector=1&scene=${i + 1}` }));

/** A section or numbered part of a chapter, by its address. */
export const partLink = (way: string, id: string, named: Pick<ProjectorLink, 'name' | 'title'>): ProjectorLink => ({
  ...named,
  href: `${way}?projector=1#${id}`,
});
