import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagOf } from '../../src/commandLine/flags.ts';
import { sampleCommand } from '../../src/commandLine/sampleCommand.ts';
import { architectures } from '../../src/networks/architectures/index.ts';
import { observables } from '../../src/networks/observables/index.ts';
import { parameterIds } from '../../src/networks/parameters.ts';
import { weightLaws } from '../../src/networks/weights/index.ts';

const root = new URL('../../', import.meta.url).pathname;

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const wordsOf = (line: string): readonly string[] => line.split(' ').filter(Boolean);

/** The sampler as a reader calls it. */
const sampleByNpm = (line: string): Said =>
  spawnSync('npm', ['run', '--silent', 'sample', '--', ...wordsOf(line)], { cwd: root, encoding: 'utf8' });

/** The same command within this process, where it starts at once. */
async function sample(line: string): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const status = await sampleCommand(wordsOf(line), {
    out: (text) => {
      said.stdout += text;
    },
    err: (text) => {
      said.stderr += text;
    },
    watched: false,
  });
  return { status, ...said };
}

describe('the command-line sampler', () => {
  it('prints the spec, the method, the backend and the profiles as JSON, within 10 s', () => {
    const started = performance.now();
    const { status, stdout, stderr } = sampleByNpm(
      '--depth 20 --width 128 --activation relu --normalization batch --batch 16 --networks 16 --seed 1 --metrics correlation,gradientNorm --format json',
    );
    expect(status, stderr).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
    const answer = JSON.parse(stdout);
    expect(answer.spec).toMatchObject({
      network: { depth: 20, width: 128, weightVariance: 2 },
      inputs: { batch: 16 },
      networks: 16,
      seed: 1,
    });
    expect(answer).toMatchObject({ method: 'law', backend: 'simd' });
    expect(Object.keys(answer.profiles)).toEqual(['correlation', 'gradientNorm']);
    for (const profile of Object.values<{ layer: number; mean: number; std: number; count: number }[]>(answer.profiles)) {
      expect(profile.map(({ layer }) => layer)).toEqual(Array.from({ length: 21 }, (_, layer) => layer));
      for (const { mean, std, count } of profile) {
        expect(Number.isFinite(mean) && std > 0).toBe(true);
        expect(count).toBe(16);
      }
    }
  });

  it('gives the same words for the same command, and others for another seed', async () => {
    const line = '--depth 3 --width 8 --batch 4 --networks 2 --metrics stableRank --seed';
    expect((await sample(`${line} 7`)).stdout).toBe((await sample(`${line} 7`)).stdout);
    expect((await sample(`${line} 8`)).stdout).not.toBe((await sample(`${line} 7`)).stdout);
  });

  it.each([
    ['', 'law'],
    ['--method law', 'law'],
    ['--method explicit', 'explicit'],
    ['--weights orthogonal --batch 8', 'explicit'],
    ['--weights orthogonal --batch 7', 'law'],
    ['--backend wasm', 'explicit'],
  ])('%s: says that it drew by %s', async (given, method) => {
    const { status, stdout, stderr } = await sample(
      `--depth 2 --width 8 --batch 4 --networks 2 ${given}`.replace(/--batch 4(.*--batch)/, '$1'),
    );
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method, spec: { method } });
  });

  it('draws the weights where the law was asked for and does not cover them, and says why', async () => {
    const { status, stdout, stderr } = await sample('--depth 2 --width 8 --batch 8 --networks 2 --method law --weights orthogonal');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: 'explicit', spec: { method: 'explicit' } });
    expect(stderr).toContain('explicit weights: the law of orthogonal weights saves nothing where the batch is as large as the width');
  });

  it('prints CSV', async () => {
    const { stdout } = await sample('--depth 2 --width 8 --batch 4 --networks 3 --metrics correlation --format=csv');
    const rows = stdout.trim().split('\n');
    expect(rows[0]).toBe('metric,layer,mean,std,count,q5,q25,q50,q75,q95');
    expect(rows.length).toBe(4);
    expect(rows[3]).toMatch(/^correlation,2,-?[\d.e-]+,[\d.e-]+,3,,,-?[\d.e-]+,,$/);
  });

  it('draws the picture that a figure saves', async () => {
    const { status, stdout, stderr } = await sample('--depth 4 --width 8 --batch 4 --networks 3 --format svg');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^<\?xml[^>]*>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/);
    expect(stdout.match(/class="plot-line plot-measured[^>]* d="M/g)).toHaveLength(3);
    expect(stdout).toContain('<desc>For ReLU · batch norm · 8 × 4 · batch 4 · Gaussian inputs · seed 1: the mean cosine goes from');
  });

  it('draws the observables at the last layer, or at the one that is asked for', async () => {
    const line = '--depth 4 --width 8 --batch 4 --networks 3 --metrics angle --observables gram,angle --format svg';
    const [last, first] = [(await sample(line)).stdout, (await sample(`${line} --layer 0`)).stdout];
    for (const svg of [last, first]) expect(svg.match(/class="(?:heat-frame|dial-first)"/g)).toHaveLength(3);
    expect(last).toContain('>layer 4, different samples: from ');
    expect(first).toContain('>layer 0, different samples: from ');
    expect(first).toContain('"layer":0');
  });

  it('writes infinite values as words and undefined ones as null', async () => {
    const { stdout } = await sample('--depth 2 --width 4 --batch 6 --networks 2 --metrics isometryGap,correlation --normalization none');
    expect(JSON.parse(stdout).profiles.isometryGap[1]).toMatchObject({
      layer: 1,
      mean: 'Infinity',
      std: null,
      count: 2,
      quantiles: { q50: 'Infinity', q75: null },
    });
    const single = JSON.parse((await sample('--depth 1 --width 4 --batch 1 --networks 1 --metrics correlation')).stdout);
    expect(single.profiles.correlation[0]).toMatchObject({ layer: 0, mean: null, std: null, count: 0, quantiles: { q50: null } });
    expect(single.events.map(({ kind }: { kind: string }) => kind)).toContain('noVariance');
  });

  it('draws the digits', async () => {
    const { status, stdout } = await sample('--inputs digits --depth 1 --width 16 --batch 8 --networks 2 --metrics correlation');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).profiles.correlation[0].mean).toBeGreaterThan(0.5);
  });

  it('draws samples of a file, and names the lines that are none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-'));
    const [good, bad] = [join(folder, 'good.csv'), join(folder, 'bad.csv')];
    writeFileSync(good, 'x,y,z\n1,2,3\n4,5,7\n1,0,1\n');
    writeFileSync(bad, '1,2,3\n4,5\n1,x,1\n7,8,9\n');
    const flags = '--inputs own --depth 1 --width 16 --batch 3 --networks 2 --metrics correlation --data';
    const { status, stdout, stderr } = await sample(`${flags} ${good}`);
    expect(status, stderr).toBe(0);
    const { spec, profiles } = JSON.parse(stdout);
    expect(spec.inputs).toMatchObject({ distribution: 'own', data: expect.stringMatching(/^3x3-/) });
    expect(profiles.correlation[0]).toMatchObject({ mean: expect.closeTo((0.975 + 0.7559 + 0.8199) / 3, 2), std: expect.closeTo(0, 12) });
    const refused = await sample(`${flags} ${bad}`);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/bad\.csv: Line 2 has 2 values, most lines have 3\.\n.*Line 3, value 2: “x” is not a number/);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['--inputs own', /--inputs: own is not allowed without --data/],
    ['--inputs own --data no/such.csv', /--data: no\/such\.csv cannot be read/],
    ['--data package.json', /it goes with --inputs own/],
    ['--depth 0', /--depth: 0 is not allowed; a whole number from 1 to 10,000/],
    ['--width 3.5', /--width: 3\.5 is not allowed; a whole number/],
    ['--activation swish', /--activation: swish is not allowed; one of linear, relu, tanh, sigmoid, gelu, sin/],
    ['--metrics correlation,foo', /--metrics: correlation,foo is not allowed; one or more of/],
    ['--weight-variance nan', /--weight-variance: nan is not allowed; a number from/],
    ['--seed 4294967296', /--seed: 4294967296 is not allowed; a whole number from 0 to 4,294,967,295/],
    [
      '--normalization-position preNorm',
      /--normalization-position: preNorm is not allowed; for mlp one of beforeActivation, afterActivation/,
    ],
    ['--inputs equicorrelated --correlation -0.5', /--correlation: -0\.5 is not allowed; with a batch of 16 at least/],
    ['--inputs equicorrelated --width 8', /--batch: 16 is not allowed; with equicorrelated inputs at most 8/],
    ['--format xml', /--format: xml is not allowed; json, csv or svg/],
    ['--backend webgl', /--backend: webgl is not allowed on the command line/],
    ['--backend webgpu', /--backend: webgpu is not allowed on the command line/],
    ['--method law --backend wasm', /--method: law is not allowed with --backend wasm, it takes float64/],
    ['--layer 51 --observables gram --format svg', /--layer: 51 is not allowed; a whole number from 0 to 50, the depth/],
    ['--layer 2 --observables gram', /it goes with --format svg and --observables/],
    ['--dept 3', /--dept: there is no such flag/],
    ['--depth', /--depth: a value is missing/],
    ['--depth 3 --depth 4', /--depth: given twice/],
  ])('%s: exit code 2, nothing on stdout, and a sentence that names the flag and what is allowed', async (line, sentence) => {
    const { status, stdout, stderr } = await sample(line);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  it('npm hands the exit code on, and adds nothing', async () => {
    const { status, stdout, stderr } = sampleByNpm('--depth 0');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe((await sample('--depth 0')).stderr);
  });

  it('--help explains every flag with its range and default', async () => {
    const { status, stdout } = await sample('--help');
    expect(status).toBe(0);
    expect(parameterIds.length).toBeGreaterThan(20);
    for (const id of parameterIds) expect(stdout).toContain(` ${flagOf(id)} `);
    expect(stdout).toMatch(/1 \.\. 10000 \(50\)/);
    expect(stdout).toContain('json, csv, svg (json)');
    expect(stdout).toMatch(/--layer +Of svg: which layer/);
    expect(stdout).toContain(`${Object.keys(observables).join(', ')} (none)`);
    for (const architecture of Object.keys(architectures)) {
      for (const weights of Object.keys(weightLaws))
        expect(stdout).toMatch(new RegExp(`\\n  ${architecture}, ${weights} +(law|explicit)\\b`));
    }
    expect(stdout).toMatch(/\n {2}mlp, gaussian +law\n/);
    expect(stdout).toMatch(/\n {2}mlp, orthogonal +law; or explicit: the law of orthogonal weights saves nothing/);
  });
});
