import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PresetMenu } from '../../src/figures/widgets/PresetMenu.tsx';
import { completeSettings } from '../../src/networks/settings.ts';
import { readPermalink } from '../../src/state/permalink.ts';

const defaults = completeSettings({ depth: 20 });
const scenes = [
  { name: 'As it is', query: '' },
  { name: 'Deep', query: '?v=1&figure=f&depth=90' },
];

const menu = (settings: typeof defaults): readonly (readonly string[])[] => {
  const html = renderToString(
    <PresetMenu scenes={scenes} settings={settings} read={(query) => readPermalink(query, defaults)} onScene={() => {}} />,
  );
  return [...html.matchAll(/aria-current="(\w+)">([^<]*)</g)].map(([, isCurrent, name]) => [name, isCurrent]);
};

it('lists the scenes of a figure, and marks the one that stands', () => {
  expect(menu(defaults)).toEqual([
    ['As it is', 'true'],
    ['Deep', 'false'],
  ]);
  expect(menu({ ...defaults, depth: 90, backend: 'wasm' }).map(([, isCurrent]) => isCurrent)).toEqual(['false', 'true']);
  expect(menu({ ...defaults, depth: 91 }).map(([, isCurrent]) => isCurrent)).toEqual(['false', 'false']);
});
