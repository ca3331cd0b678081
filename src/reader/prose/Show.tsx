import { type ReactElement, type ReactNode, useContext } from 'react';
import { PageContext } from '../page.ts';
import type { ProjectorTarget } from '../projectorLink.ts';
import { SceneKey } from './SceneList.tsx';

/** What is to be on the screen. */
type ShowProps = ProjectorTarget & {
  /** Whether the title of a numbered part stands behind its number. */
  readonly titled?: boolean;
  /** The words of the link; where nothing is given, the name of what it opens, behind the key of a scene. */
  readonly children?: ReactNode;
};

/** A link that opens a scene, a section or a numbered part of a chapter on the projector. */
export function Show({ titled = false, children, ...target }: ShowProps): ReactElement {
  const link = useContext(PageContext).show(target);
  if (children !== undefined) return <a href={link.href}>{children}</a>;
  return (
    <span className="show">
      <SceneKey of={link} />
      <a href={link.href}>{link.name}</a>
      {titled && link.title !== undefined && <span className="ref-title">{link.title}</span>}
    </span>
  );
}
