import type { Settings } from '../../networks/settings.ts';
import { samePicture } from '../../state/dependentDefaults.ts';
import { writePermalink } from '../../state/permalink.ts';

/** The query string of a figure; none where it stands as the book has it. */
export function queryOf(id: string, settings: Settings, defaults: Settings): string {
  const untouched = samePicture(settings, defaults) && settings.backend === defaults.backend;
  return untouched ? '' : writePermalink(id, settings, defaults);
}
