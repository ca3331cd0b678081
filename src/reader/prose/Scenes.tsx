import { type ReactElement, useContext } from 'react';
import { PageContext } from '../page.ts';
import { SceneList } from './SceneList.tsx';

/** Every scene of the chapter with its key, from what the build recorded of the chapter. */
export function Scenes(): ReactElement {
  return <SceneList scenes={useContext(PageContext).scenes()} />;
}
