import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { csvOfTheory } from '../../src/figures/widgets/export/csvOfTheory.ts';
import { fileName } from '../../src/figures/widgets/export/fileName.ts';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { TheoryPicture } from '../../src/figures/widgets/export/TheoryPicture.tsx';
import { KernelMap } from '../../src/figures/widgets/KernelMap.tsx';
import { kernelLooks } from '../../src/figures/widgets/kernelLooks.ts';
import { cobweb, kernelPictureOf } from '../../src/figures/widgets/kernelPicture.ts';
import { kernelTables } from '../../src/figures/widgets/kernelTables.ts';
import { kernelTaken } from '../../src/figures/widgets/kernelTaken.tsx';
import { kernelLine, kernelSentence, orbitReading } from '../../src/figures/widgets/kernelWords.ts';
import { settingsOfTheory, type TheoryProps } from '../../src/figures/widgets/theoryProps.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { completeLook } from '../../src/state/looks.ts';

const props: TheoryProps = {
  id: 'kernel',
  title: 'Cosines & depth',
  network: { activation: 'relu', normalization: 'rms', depth: 100 },
  inputs: { distribution: 'equicorrelated', batch: 2, correlation: -0.5 },
  knobs: ['activation'],
};
const settings = settingsOfTheory(props);
const look = completeLook(kernelLooks, { truncation: 24, orbit: 'distance' });
const picture = kernelPictureOf(settings, look)!;

describe('a cosine map', () => {
  it('is there on the server, with its case, its numbers and its orbit, for every activation', () => {
    let looked = 0;
    for (const activation of Object.keys(activations) as (keyof typeof activations)[]) {
      const html = renderToString(<KernelMap {...props} network={{ ...props.network, activation }} />);
      expect(html.match(/NaN|undefined|\[object/g), activation).toBeNull();
      expect(html).toMatch(/map-verdict">(Case [1-4]|A linear map)/);
      expect(html).toContain('kernel-cobweb');
      looked++;
    }
    expect(looked).toBeGreaterThan(15);
    expect(renderToString(<KernelMap {...props} />)).toMatch(/Case 3, strong similarity bias/);
  });

  it('says nothing of networks that it does not know', () => {
    const html = renderToString(<KernelMap {...props} network={{ normalization: 'batch' }} />);
    expect(html).toContain('Theory does not speak of this network.');
    expect(html).not.toContain('kernel-cobweb');
  });

  it('is hatched where lengths do not settle', () => {
    const html = renderToString(<KernelMap {...props} network={{ activation: 'gelu', normalization: 'none' }} />);
    expect(html).toContain('plot-hatch');
    expect(html).toContain('Hatched: signals vanish');
    expect(renderToString(<KernelMap {...props} />)).not.toContain('plot-hatch');
  });

  it('has a cobweb that goes up to the map and across to the diagonal', () => {
    const corners = cobweb(picture.orbit);
    expect(corners[0]).toEqual([-0.5, -0.5]);
    for (let k = 1; k + 1 < corners.length; k += 2) {
      const [at, next] = [corners[k], corners[k + 1]];
      expect(at[1]).toBeCloseTo(picture.kernel.map(at[0]), 9);
      expect(next).toEqual([at[1], at[1]]);
    }
    expect(corners.length).toBeGreaterThan(20);
  });

  it('is read in words, the series that is cut off beside it', () => {
    expect(kernelLine(settings)).toBe('ReLU · RMS norm before activation');
    expect(orbitReading(picture, 100)).toBe('Layer 100: cosine 0.996, distance 0.00362 · series cut off: 1.00, 4.62×10⁻⁴');
    expect(kernelSentence(settings, picture)).toMatch(
      /^ReLU · RMS norm before activation: a cosine of −0\.500 becomes 0\.996 after 100 layers\. Case 3/,
    );
  });
});

describe('a saved cosine map', () => {
  const taken = kernelTaken({
    id: 'kernel',
    title: 'Cosines & depth',
    settings,
    look,
    picture,
    tables: kernelTables(picture),
    link: 'https://a.b/?figure=kernel',
  });

  it('bears its styles itself and says what it is of', () => {
    const svg = svgOf(renderToStaticMarkup(<TheoryPicture {...taken} />));
    expect(svg).not.toMatch(/var\(|light-dark| style=|"hue"|&nbsp;|NaN|undefined/);
    expect(svg).toMatch(/class="kernel-cobweb plot-forward"[^>]*stroke="#1c6ea4"/);
    expect(svg).toContain('https://a.b/?figure=kernel');
    expect(svg).toContain('K = 24');
  });

  it('is three tables of all its numbers', () => {
    const rows = csvOfTheory(taken).trim().split('\n');
    expect(rows.filter((row) => row.startsWith('map,'))).toHaveLength(121);
    expect(rows.filter((row) => row.startsWith('orbit,'))).toHaveLength(101);
    expect(rows.filter((row) => row.startsWith('hermite,'))).toHaveLength(101);
    const widths = new Set(rows.filter((row) => !row.startsWith('#')).map((row) => row.split(',').length));
    expect([...widths]).toEqual([6]);
    expect(rows.find((row) => row.startsWith('# settings'))).toContain('correlation=-0.5 depth=100 look.truncation=24 look.orbit=distance');
    expect(fileName(taken)).toMatch(/^kernel-relu-rms-/);
  });
});
