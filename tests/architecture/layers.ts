/** What the files of one folder may import, beside each other. */
export interface Layer {
  /** A folder, or one file; of several that fit a path the longest is meant. */
  readonly path: string;
  /** Other layers, by their paths. */
  readonly imports: readonly string[];
  /** Layers whose types alone may be imported. */
  readonly types?: readonly string[];
  /** Packages; a name that ends in * stands for all that begin so. */
  readonly packages: readonly string[];
}

const pure = ['src/math', 'src/networks'];
const predictions = [...pure, 'src/theory'];
const client = ['src/worker/protocol.ts', 'src/worker/samplerClient.ts', 'src/worker/openSamplerClient.ts'];
/** The thread that calculates what theory says of a whole plane. */
const planes = ['src/worker/sheets/protocol.ts', 'src/worker/sheets/sheetClient.ts', 'src/worker/sheets/openSheetClient.ts'];
const drawing = ['src/figures/plots', 'src/figures/controls'];
const everything = ['*'];

/** Who may import whom: the order of the house, from numbers to the book. */
export const layers: readonly Layer[] = [
  { path: 'src/math', imports: [], packages: [] },
  { path: 'src/networks', imports: ['src/math'], packages: [] },
  { path: 'src/theory', imports: pure, packages: [] },
  { path: 'src/kernels', imports: [], packages: [] },
  // The kernels as they are compiled.
  { path: '.cache', imports: [], packages: [] },
  { path: 'src/backends', imports: [...pure, 'src/kernels/opcodes.ts', '.cache'], packages: ['@tensorflow/*'] },
  { path: 'src/sampler', imports: [...pure, 'src/backends'], packages: [] },
  { path: 'src/training', imports: [...pure, 'src/backends'], packages: [] },
  { path: 'src/worker', imports: [...predictions, 'src/sampler', 'src/training', 'src/backends'], packages: [] },
  { path: 'src/ownData', imports: pure, packages: [] },
  { path: 'src/scripts', imports: pure, types: ['src/theory/sheets'], packages: [] },
  { path: 'src/messages', imports: [], types: [...predictions, 'src/ownData'], packages: [] },
  { path: 'src/claims', imports: [...predictions, ...client], packages: [] },
  { path: 'src/state', imports: [...predictions, 'src/claims', ...client, ...planes, 'src/messages'], packages: ['zustand', 'react'] },
  { path: 'src/figures/formulas', imports: [], packages: ['react'] },
  { path: 'src/figures/plots', imports: ['src/math', 'src/messages'], packages: ['react', 'd3', 'd3-*'] },
  { path: 'src/figures/controls', imports: ['src/math', 'src/messages'], packages: ['react', 'd3', 'd3-*'] },
  {
    path: 'src/figures/widgets',
    imports: [...predictions, 'src/ownData', 'src/scripts', 'src/state', 'src/claims', 'src/messages', 'src/figures/formulas', ...drawing],
    packages: ['react', 'react-dom', 'qr'],
  },
  {
    path: 'src/reader',
    imports: ['src/state', 'src/figures/formulas', 'src/figures/widgets', 'src/claims', 'src/messages'],
    packages: ['react', 'react-dom', 'katex', '@fontsource-variable/*'],
  },
  { path: 'src/build', imports: everything, packages: everything },
  { path: 'src/main.tsx', imports: ['src/reader', 'src/state/embedded.ts'], packages: ['katex'] },
  {
    path: 'src/commandLine',
    imports: [
      ...predictions,
      'src/ownData',
      'src/sampler',
      'src/backends',
      'src/claims',
      'src/messages',
      'src/figures/widgets',
      'src/scripts',
    ],
    packages: ['node:*', 'react', 'react-dom'],
  },
  {
    path: 'src/sample.ts',
    imports: ['src/commandLine', 'src/messages'],
    packages: ['node:*'],
  },
  {
    path: 'src/runClaims.ts',
    imports: ['src/commandLine', 'src/claims', 'src/build/verifiedClaims.ts', 'chapters'],
    packages: ['node:*'],
  },
  { path: 'chapters', imports: [], types: ['src/reader', 'src/claims'], packages: [] },
];

/** A folder of interchangeable parts: none knows another; `index.ts` lists them all. */
export interface Registry {
  readonly folder: string;
  /** What every part may import: the interface, and what several parts are made from. */
  readonly common: readonly string[];
}

/** Every registry of the book. */
export const registries: readonly Registry[] = [
  { folder: 'src/networks/activations', common: ['activation.ts'] },
  { folder: 'src/networks/normalizations', common: ['normalization.ts'] },
  { folder: 'src/networks/weights', common: ['weightLaw.ts'] },
  { folder: 'src/networks/architectures', common: ['architecture.ts', 'attend.ts', 'branch.ts', 'joined.ts', 'patches.ts'] },
  { folder: 'src/networks/inputs', common: ['inputDistribution.ts', 'chosenSamples.ts'] },
  { folder: 'src/networks/observables', common: ['observable.ts'] },
  { folder: 'src/theory/laws', common: ['law.ts'] },
  { folder: 'src/theory/sheets', common: ['sheet.ts', 'growthFacts.ts'] },
  {
    folder: 'src/networks/metrics',
    common: ['metric.ts', 'centred.ts', 'pairs.ts', 'singularValues.ts', 'spectrum.ts', 'steepestSlope.ts'],
  },
];
