import { type ReactElement, useContext } from 'react';
import { PageContext } from '../page.ts';
import type { IslandId } from './registry.ts';

interface IslandProps {
  readonly name: IslandId;
  /** The figure's name on its page: the address of its first picture and the anchor of links to it. */
  readonly id: string;
  readonly props: object;
  /** What it is called among the scenes of its page. */
  readonly scene?: string;
}

/** The place of an island in a static page: the figure's first picture, and what the browser needs to take it over. */
export function Island({ name, id, props, scene }: IslandProps): ReactElement {
  const json = JSON.stringify(props);
  const { lang, renderIsland } = useContext(PageContext);
  const { html, presetUrl } = renderIsland({ name, id, props: JSON.parse(json) });
  return (
    <div
      id={id}
      className="island"
      lang={lang}
      data-island={name}
      data-scene={scene}
      data-props={json}
      data-preset={presetUrl}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own markup, rendered as a root of its own
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
