import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Island } from '../../src/reader/islands/Island.tsx';
import { type IslandUse, type Page, PageContext, type Section } from '../../src/reader/page.ts';
import { SectionHeading } from '../../src/reader/prose/SectionHeading.tsx';

/** The markup of an element, and what it told its page. */
function render(element: React.ReactElement, presetUrl?: string) {
  const uses: IslandUse[] = [];
  const sections: Section[] = [];
  const none = () => {
    throw new Error('none here');
  };
  const page: Page = {
    way: '',
    scenes: none,
    show: none,
    addSection: (section: Section) => {
      sections.push(section);
      return section.id;
    },
    addScene: none,
    claim: none,
    goal: none,
    addLabel: none,
    label: none,
    cite: none,
    term: none,
    erratum: none,
    erratumEntry: none,
    paperFigures: none,
    renderIsland: (use: IslandUse) => {
      uses.push(use);
      return { html: '<p>picture</p>', presetUrl };
    },
  };
  return { html: renderToStaticMarkup(<PageContext value={page}>{element}</PageContext>), uses, sections };
}

test('an island carries its name, its props as JSON and its picture', () => {
  const { html, uses } = render(<Island name="experiment" id="a" props={{ id: 'a', title: '"q" < 1', seed: undefined }} />);
  expect(html).toContain('data-island="experiment"');
  expect(html).toContain('data-props="{&quot;id&quot;:&quot;a&quot;,&quot;title&quot;:&quot;\\&quot;q\\&quot; &lt; 1&quot;}"');
  expect(html).toContain('<p>picture</p>');
  expect(html).not.toContain('data-preset');
  expect(uses).toEqual([{ name: 'experiment', id: 'a', props: { id: 'a', title: '"q" < 1' } }]);
});

test('an island names the address of its first picture, if it has one', () => {
  expect(render(<Island name="experiment" id="a" props={{}} />, '../presets/a.json?v=1').html).toContain(
    'data-preset="../presets/a.json?v=1"',
  );
});

test('an island outside a page is an error', () => {
  expect(() => renderToStaticMarkup(<Island name="experiment" id="a" props={{}} />)).toThrow(/outside a page/);
});

test('a section has an address made of its title, formulas and emphasis included', () => {
  const { html, sections } = render(
    <SectionHeading>
      Does <em>depth</em> forget? Größe 2
    </SectionHeading>,
  );
  expect(sections).toEqual([{ id: 'does-depth-forget-größe-2', title: 'Does depth forget? Größe 2' }]);
  expect(html).toContain('<h2 id="does-depth-forget-größe-2">');
});
