import { textsOf } from '../../networks/ensembleSpec.ts';
import type { Settings } from '../../networks/settings.ts';

/** The settings that make a picture, as one text: where it is calculated and how it is looked at have no part in it. */
export function pictureName(settings: Settings): string {
  const { backend: _where, summary: _shown, ...texts } = textsOf(settings);
  return new URLSearchParams(texts).toString();
}
