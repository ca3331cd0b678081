import { type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import { samePicture } from '../../state/dependentDefaults.ts';
import { useEmbedded } from '../../state/embedded.ts';
import { type GivenLook, sameLook } from '../../state/looks.ts';
import type { Permalink } from '../../state/permalink.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import type { FigureScene } from './benchProps.ts';

interface PresetMenuProps {
  readonly scenes: readonly FigureScene[];
  readonly settings: Settings;
  /** How a figure of theory is looked at. */
  readonly look?: GivenLook;
  /** What the query string of a scene says. */
  readonly read: (query: string) => Permalink & { readonly look?: GivenLook };
  readonly onScene: (query: string) => void;
}

/** What the page shows on a figure, to be set by anyone and not by a lecturer alone. */
export function PresetMenu({ scenes, settings, look = {}, read, onScene }: PresetMenuProps): ReactElement | null {
  const locked = (useEmbedded()?.lock.size ?? 0) > 0;
  const named = useMemo(() => scenes.map((scene) => ({ ...scene, wanted: read(scene.query) })), [scenes, read]);
  const items = named.map(({ name, query, wanted }) => ({
    name,
    isCurrent: samePicture(wanted.settings, settings) && sameLook(look, wanted.look ?? {}),
    onChoose: () => onScene(query),
  }));
  // A scene sets every knob.
  if (locked) return null;
  return <Disclosure icon="presets" label={messages.figure.presets} items={items} />;
}
