import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ProjectorLink } from '../projectorLink.ts';

/** Scenes as links that open them on the projector, each behind its key. */
export function SceneList({ scenes }: { readonly scenes: readonly ProjectorLink[] }): ReactElement {
  return (
    <ol className="scene-list">
      {scenes.map((scene) => (
        <li key={scene.name}>
          <SceneKey of={scene} />
          <a href={scene.href}>{scene.name}</a>
        </li>
      ))}
    </ol>
  );
}

/** The key that calls a scene, with the space behind it; what is no scene has neither. */
export function SceneKey({ of: { key } }: { readonly of: ProjectorLink }): ReactElement | null {
  if (key === undefined) return null;
  return (
    <>
      <kbd aria-label={messages.teach.key(key)}>{key}</kbd>{' '}
    </>
  );
}
