import type { IslandUse, Label, Section } from '../reader/page.ts';
import type { RecordedScene } from './scenes.ts';

/** What stands in a text, as far as a translation must agree with its original. */
interface Outline {
  readonly sections: readonly Section[];
  readonly islands: readonly IslandUse[];
  readonly labels: readonly Label[];
  readonly scenes: readonly RecordedScene[];
  readonly text: string;
}

/** A figure without its words: two languages share its first picture and its links. */
function figureOf({ name, id, props }: IslandUse): string {
  const { title: _title, caption: _caption, ...settings } = props;
  return JSON.stringify({ name, id, settings });
}

/** What a scene shows, without its name. */
const sceneShown = ({ figure, query }: RecordedScene): string =>
  figure === undefined ? 'what stands behind it' : `"${figure}" at "${query}"`;

/** What the links of a text open on the projector. */
const projected = (text: string): readonly string[] => [...text.matchAll(/ href="([^"]*[?;]projector=1[^"]*)"/g)].map(([, href]) => href);

/** Fails where a translation has other sections, figures, numbered parts, scenes or links to the projector than its original. */
export function requireTranslation(file: string, original: Outline, translation: Outline): void {
  const [wanted, found] = [original, translation].map(({ sections }) => sections.length);
  if (wanted !== found) throw new Error(`${file}: the original has ${wanted} sections, the translation ${found}.`);
  const own = translation.islands.map(figureOf);
  for (const [i, use] of original.islands.entries()) {
    if (own[i] !== figureOf(use))
      throw new Error(`${file}: figure ${i + 1} must be "${use.id}", with the props that it has in the original.`);
  }
  if (own.length > original.islands.length) throw new Error(`${file}: it has more figures than the original.`);
  const names = translation.labels.map(({ kind, id }) => `${kind} "${id}"`);
  for (const [i, { kind, id }] of original.labels.entries()) {
    if (names[i] !== `${kind} "${id}"`) throw new Error(`${file}: numbered part ${i + 1} must be the ${kind} "${id}", as in the original.`);
  }
  if (names.length > original.labels.length) throw new Error(`${file}: the original has no ${names[original.labels.length]}.`);
  const [scenes, shown] = [original, translation].map((text) => text.scenes.map(sceneShown));
  if (scenes.length !== shown.length)
    throw new Error(`${file}: the original has ${scenes.length} scenes, the translation ${shown.length}.`);
  for (const [i, scene] of scenes.entries()) {
    if (shown[i] !== scene) throw new Error(`${file}: scene ${i + 1} must show ${scene}, as in the original, not ${shown[i]}.`);
  }
  requireLinks(file, projected(original.text), projected(translation.text));
}

function requireLinks(file: string, links: readonly string[], own: readonly string[]): void {
  const at = links.findIndex((link, i) => own[i] !== link);
  if (at >= 0)
    throw new Error(`${file}: link ${at + 1} to the projector must open ${links[at]}, as in the original, not ${own[at] ?? 'nothing'}.`);
  if (own.length > links.length) throw new Error(`${file}: the original has no link to the projector at ${own[links.length]}.`);
}
