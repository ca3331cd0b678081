import { messages } from '../messages/messages.ts';
import type { Label, Section } from '../reader/page.ts';
import { type ProjectorLink, type ProjectorTarget, partLink, sceneLinks } from '../reader/projectorLink.ts';
import { found } from './found.ts';
import type { RecordedScene } from './scenes.ts';

/** What of a chapter a link may open on the projector. */
export interface ProjectedParts {
  readonly scenes: readonly RecordedScene[];
  readonly labels: readonly Label[];
  readonly sections: readonly Section[];
}

/** The scenes of a chapter as links. */
export const linksToScenes = (way: string, { scenes }: ProjectedParts): readonly ProjectorLink[] =>
  sceneLinks(
    way,
    scenes.map(({ name }) => name),
  );

/** The link of a text to a part of a chapter; `way` leads there from the page. Throws where the chapter has no such part. */
export function projectorLink(file: string, way: string, chapter: ProjectedParts, target: ProjectorTarget): ProjectorLink {
  const { scene, part, chapter: other } = target;
  if (other !== undefined) throw new Error(`${file}: only a page beside the chapters says of which chapter a scene is, here "${other}".`);
  if (scene !== undefined) {
    const links = linksToScenes(way, chapter);
    const names = links.map(({ name }) => name);
    return found(links[names.indexOf(scene)], file, `scene "${scene}"`, names);
  }
  const { labels, sections } = chapter;
  const section = sections.find(({ id }) => id === part);
  if (section !== undefined) return partLink(way, part, { name: section.title });
  const names = [...sections, ...labels].map(({ id }) => id);
  const label = labels.find(({ id }) => id === part);
  const { kind, number, title } = found(label, file, `section or numbered part "${part}"`, names);
  return partLink(way, part, { name: messages.prose.numbered[kind](number), title });
}
