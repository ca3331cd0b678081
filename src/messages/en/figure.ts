import { density } from './density.ts';
import { event } from './event.ts';
import { gram } from './gram.ts';
import { numberText, plural } from './numberText.ts';
import { residual } from './residual.ts';
import { shape } from './shape.ts';
import { slope } from './slope.ts';
import { exponents, spectrum } from './spectra.ts';

/** Two digits are enough to compare. */
const gigabytes = (size: number): string => `${numberText(Number(size.toPrecision(2)))} GB`;

/** Seconds, minutes or hours, in words. */
function duration(seconds: number): string {
  if (seconds < 90) return plural(Math.round(seconds), 'second', 'seconds');
  if (seconds < 5400) return plural(Math.round(seconds / 60), 'minute', 'minutes');
  return plural(Number((seconds / 3600).toPrecision(2)), 'hour', 'hours');
}

/** A size of a network, or several in words. */
type Size = number | string;

const sizeText = (size: Size): string => (typeof size === 'number' ? numberText(size) : size);

/** Everything around a figure's plots: knobs, status, events, table. */
export const figure = {
  knobs: (title: string) => `Knobs of ${title}`,
  actions: (title: string) => `What can be done with ${title}`,
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  dealAnother: 'Deal other networks',
  pin: 'Pin',
  unpin: 'Unpin',
  pinned: {
    short: 'pinned',
    of: (what: string) => `pinned: ${what}`,
    same: 'the same settings',
    readsAs: (layer: number, same: string) => `layer ${numberText(layer)} here reads as layer ${same} of the pinned networks`,
    readsAsShort: (same: string) => `reads as pinned layer ${same}`,
  },
  presets: 'Presets',
  save: 'Save',
  saveAs: { svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Numbers (CSV)' },
  notSaved: (reason: string) => `It could not be saved: ${reason}`,
  fullscreen: 'Full screen',
  retry: 'Try again',
  dismiss: 'Dismiss',
  layer: 'Layer',
  layerAxis: { label: 'layer', symbol: 'l' },
  theory: { theorem: 'theory (theorem)', ours: 'theory (ours)', observed: 'theory (observed)' },
  theoryNote: (mark: string, source: string) => `Dashed: ${source} (${mark}).`,
  outsideValidity: 'theory, outside its validity',
  entryOf: (label: string) => `${label}, exact value`,
  probeOf: (title: string) => `${title}: read off a layer`,
  reading: (layer: number, mean: string, std: string | undefined) =>
    `layer ${numberText(layer)}: ${mean}${std === undefined ? '' : ` ± ${std}`}`,
  bandReading: (share: number, low: string, high: string) => `${share}% of networks: ${low} to ${high}`,
  bandNeeds: (share: number, networks: number) => `a band of ${share}% needs ${numberText(networks)} networks`,
  nothingYet: 'nothing is drawn yet',
  undefinedValue: 'undefined',
  earlierSettings: 'earlier settings',
  view: {
    group: (title: string) => `How the lines of ${title} are shown`,
    closer: 'Zoom in',
    farther: 'Zoom out',
    whole: 'Whole depth',
    all: 'All layers',
    layers: (first: number, last: number, depth: number) => `Layers ${numberText(first)} to ${numberText(last)} of ${numberText(depth)}`,
  },
  scrubber: {
    group: (title: string) => `Layer shown in ${title}`,
    label: 'Layer',
    value: (layer: number, depth: number) => `layer ${numberText(layer)} of ${numberText(depth)}`,
    of: (depth: number) => `of ${numberText(depth)}`,
    play: 'Play',
    pause: 'Pause',
    next: 'Next layer',
  },
  gram,
  spectrum,
  exponents,
  density,
  residual,
  shape,
  slope,
  angle: {
    first: 'sample 1',
    probe: (title: string) => `${title}: read off a network`,
    ofNetwork: (layer: number, network: number, angle: string) => `layer ${numberText(layer)}, network ${network}: ${angle}`,
    mean: (layer: number, mean: string, networks: number, theory: string | undefined) =>
      `layer ${numberText(layer)}: ${mean}, ${plural(networks, 'network', 'networks')}${theory === undefined ? '' : `; theory ${theory}°`}`,
    note: 'Sample 1 points to the right; each faint ray is sample 2 in one network, the strong one is at their mean angle, and the sector around it is one standard deviation to either side.',
  },
  sweep: {
    axis: { width: { label: 'width', symbol: 'd' }, batch: { label: 'batch', symbol: 'n' }, depth: { label: 'depth', symbol: 'L' } },
    size: {
      width: (value: number) => `width ${numberText(value)}`,
      batch: (value: number) => `batch ${numberText(value)}`,
      depth: (value: number) => `depth ${numberText(value)}`,
    },
    average: {
      mean: 'mean over the deeper half of the layers, log scales',
      rootMeanSquare: 'root mean square over the deeper half of the layers, log scales',
      logarithm: 'natural logarithm, mean over the deeper half of the layers',
    },
    probe: (title: string) => `${title}: read off a size`,
    reading: (size: string, level: string) => `${size}: ${level}`,
    beside: (theory: string) => `theory ${theory}`,
    measured: (exponent: string) => `Measured exponent ${exponent}.`,
    both: (exponent: string, theory: string, apart: string) =>
      `Measured exponent ${exponent}; theory ${theory}, ${apart} standard errors away.`,
    /** Where theory speaks for some of the sizes only. */
    partly: (exponent: string, theory: string) => `Measured exponent ${exponent}; theory ${theory} where it holds.`,
    straight: (chiSquared: string) => `The points are as near to a power law as their errors say (χ²/ν = ${chiSquared}).`,
    bent: (chiSquared: string) =>
      `But the points follow no power law: they miss it by more than their errors explain (χ²/ν = ${chiSquared}).`,
    unjudged: 'Two points would meet any power law.',
    unfitted: 'No exponent yet: it takes two sizes whose networks are all drawn.',
    none: 'No exponent: fewer than two sizes have a level on the axis.',
    alone: 'No exponent: one network of each size says nothing of its error.',
    predicted: (exponent: string) => `Theory: exponent ${exponent}.`,
    predictedOutside: (exponent: string) => `Outside its validity theory would have exponent ${exponent}.`,
    noLogarithm: (sizes: readonly string[]) => `Undefined or not positive, and so not on the axis: ${sizes.join(', ')}.`,
    left: (sizes: readonly string[]) => `Left out, because the other settings do not allow it: ${sizes.join(', ')}.`,
    at: (sizes: readonly string[], verdict: string) => `At ${sizes.join(', ')}: ${verdict}`,
    table: {
      caption: 'The settled level at each size, and the standard error of it over the networks.',
      level: 'level',
      error: 'standard error',
      theory: 'theory',
      undrawn: 'not drawn',
    },
    legend: {
      level: (networks: number) => `settled level of ${plural(networks, 'network', 'networks')}, ± one standard error`,
      unfinished: 'while networks are still drawn',
      fit: 'fitted power law',
    },
    describe: (short: string, parts: readonly string[]) => `For ${short}: ${parts.length > 0 ? parts.join('; ') : 'nothing is drawn yet'}.`,
    path: (metric: string, first: string, firstSize: string, last: string, lastSize: string) =>
      `the settled ${metric} goes from ${first} at ${firstSize} to ${last} at ${lastSize}`,
  },
  legend: {
    mean: (networks: number) => `mean of ${plural(networks, 'network', 'networks')}`,
    median: (networks: number) => `median of ${plural(networks, 'network', 'networks')}`,
    medianOfFirst: (networks: number) => `median of the first ${plural(networks, 'network', 'networks')}`,
    uncounted: { mean: 'mean over networks', median: 'median over networks' },
    one: 'one network',
    band: '± one standard deviation',
    middle: (share: number) => `the middle ${share}% of them`,
    single: 'single networks',
    theory: 'theory',
    noTheory: 'No theory for this setting.',
    noPictureTheory: 'No theory is drawn in this picture.',
  },
  short: {
    inputs: (inputs: string) => `${inputs} inputs`,
    digits: 'handwritten digits',
    own: (samples: number, dimension: number) => `own data of ${numberText(samples)} × ${numberText(dimension)}`,
    size: (width: Size, depth: Size) => `${sizeText(width)} × ${sizeText(depth)}`,
    batch: (batch: Size) => `batch ${sizeText(batch)}`,
    /** The sizes that a sweep goes over. */
    span: (from: number, to: number) => `${numberText(from)}–${numberText(to)}`,
    seed: (seed: number) => `seed ${seed}`,
    noNormalization: 'no normalization',
    named: (label: string, value: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${value}`,
    weights: (law: string) => `${law} weights`,
  },
  status: {
    preset: 'Drawn when the book was built',
    waiting: 'Drawing …',
    running: 'Drawing …',
    done: 'Drawn',
    stopped: 'Stopped',
    failed: 'Not drawn',
    asleep: 'Waits until it is in view',
  },
  place: { webgl: 'on the GPU', webgpu: 'on the GPU', simd: 'on the CPU', wasm: 'on the CPU', reference: 'on the CPU' },
  program: {
    webgl: 'WebGL',
    webgpu: 'WebGPU',
    simd: 'WebAssembly, float64',
    wasm: 'WebAssembly, float32',
    reference: 'reference, float64',
  },
  calculated: (place: string, details: readonly string[]) => `${place} (${details.join('; ')})`,
  method: { explicit: 'explicit weights', law: 'exact in law' },
  drawnOf: (drawn: number, networks: number) =>
    drawn === networks ? plural(networks, 'network', 'networks') : `${numberText(drawn)} of ${plural(networks, 'network', 'networks')}`,
  seconds: (milliseconds: number) => `${(milliseconds / 1000).toFixed(milliseconds < 9995 ? 2 : 1)} s`,
  progress: 'Networks drawn',
  failure: (message: string) => `The picture could not be drawn: ${message}`,
  symlogAxis: (words: string) => `${words}, symmetric log scale`,
  excess: {
    numbers: (needs: number, room: number) =>
      `These networks need about ${gigabytes(needs)} of memory, and a figure may take ${gigabytes(room)} in this browser.`,
    value: (label: string, value: number) => `${label.toLowerCase()} ${numberText(value)}`,
    together: (values: readonly string[]) => values.join(' and '),
    /** The sizes that it takes, too. */
    law: (sizes: string) => `Exactly in law, without their weights, they fit${sizes === '' ? '' : ` with ${sizes}`}.`,
    fits: (values: readonly string[], drawsWeights: boolean) =>
      `${drawsWeights ? 'With weights they fit' : 'They fit'} with ${values.join(', or with ')}.`,
    take: (values: string) => `Take ${values}`,
    takeLaw: (values: string) => (values === '' ? 'Draw in law' : `Draw in law with ${values}`),
    time: (needs: number, room: number) =>
      `These networks would take about ${duration(needs)} on this machine, and a figure begins nothing above ${duration(room)} unasked.`,
    anyway: 'Draw them anyway',
  },
  restarted: 'the sampler stopped and was started again',
  expected: (seconds: number) => `about ${duration(seconds)}`,
  timeLeft: (seconds: number) => (seconds < 1 ? 'less than a second left' : `about ${duration(seconds)} left`),
  passedOver: {
    device: {
      webgl: 'the GPU',
      webgpu: 'WebGPU',
      simd: 'WebAssembly (float64)',
      wasm: 'WebAssembly, float32',
      reference: 'the reference',
    },
    softwareRenderer: () => 'the GPU is only imitated in software here',
    noWebgl2: () => 'the browser offers no WebGL 2',
    noWebgpu: () => 'the browser offers no GPU through WebGPU',
    noFloat32: (device: string) => `${device} cannot hold 32-bit numbers`,
    wrong: (device: string) => `${device} calculates wrongly`,
    failed: (device: string) => `${device} failed`,
  },
  backend: {
    summary: 'How and where it is drawn',
    used: (place: string, program: string) => `This picture was calculated ${place} (${program}).`,
    cost: (programs: number, up: number, down: number) =>
      `It took ${plural(programs, 'program', 'programs')} there, ${numberText(Math.round(up / 1000))} kB sent and ${numberText(Math.round(down / 1000))} kB read back.`,
    notOn: (place: string, reason: string) => `Not ${place}: ${reason}.`,
    tryAgain: 'Try again what failed',
    unreadable: 'What this browser kept of earlier choices cannot be read, so none is followed:',
    remembered:
      'The choice is part of the link of this figure, and this browser keeps it for the others. What failed is not tried again for a day. A GPU with 16-bit numbers is never used.',
  },
  event,
  table: {
    summary: 'The numbers',
    caption: (step: number) => (step === 1 ? 'Every layer.' : `Every ${numberText(step)} layers.`),
    mean: 'mean',
    std: 'std',
    count: 'networks',
    quantile: (percent: number) => (percent === 50 ? 'median' : `${numberText(percent)}% quantile`),
    pinned: (column: string) => `pinned ${column}`,
    rows: (first: number, last: number, depth: number) => `Layers ${numberText(first)} to ${numberText(last)} of ${numberText(depth)}`,
    gram: (layer: number, samples: number, all: number) =>
      `Cosines at layer ${numberText(layer)}, first network${samples < all ? `, the first ${samples} of ${all} samples` : ''}.`,
    sample: 'Sample',
    spectrum: (title: string, layer: number, networks: number) =>
      `${title} at layer ${numberText(layer)}, of ${plural(networks, 'network', 'networks')}.`,
    exponents: (layer: number, networks: number) =>
      `Lyapunov exponents up to layer ${numberText(layer)}, of ${plural(networks, 'network', 'networks')}.`,
    direction: 'Direction',
    angle: (layer: number, mean: string, networks: number, theory: string | undefined, rows: number) =>
      `Angle between the first two samples at layer ${numberText(layer)}, in degrees: mean ${mean}, ${plural(networks, 'network', 'networks')}${theory === undefined ? '' : `; theory ${theory}°`}.${rows < networks ? ` The first ${rows}:` : ''}`,
    network: 'Network',
    angleOf: 'angle in degrees',
    from: 'from',
    to: 'to',
    share: 'share in %',
    predicted: 'theory in %',
    earlier: 'Earlier layers',
    later: 'Later layers',
  },
  describe: {
    path: (metric: string, first: string, firstLayer: number, last: string, lastLayer: number) =>
      `the ${metric} goes from ${first} at layer ${firstLayer} to ${last} at layer ${numberText(lastLayer)}`,
    /** For a metric that is undefined at an end of the path. */
    ends: (metric: string, first: string | undefined, firstLayer: number, last: string | undefined, lastLayer: number) =>
      `the ${metric} is ${first ?? 'undefined'} at layer ${firstLayer} and is ${last ?? 'undefined'} at layer ${numberText(lastLayer)}`,
    median: (metric: string) => `median of the ${metric}`,
    withBands: (path: string, bands: readonly string[]) => `${path} (there ${bands.join(', ')})`,
    gram: (layer: number, low: string, high: string) =>
      `at layer ${numberText(layer)} the cosines of different samples lie between ${low} and ${high} in the first network`,
    spectrum: {
      spectrum: (layer: number, low: string, high: string) =>
        `the eigenvalues of the Gram matrix, of mean 1, lie between ${low} and ${high} at layer ${numberText(layer)}`,
      jacobianSpectrum: (layer: number, low: string, high: string) =>
        `the singular values of the Jacobian, of mean square 1, lie between ${low} and ${high} at layer ${numberText(layer)}`,
      weightsSpectrum: (layer: number, low: string, high: string) =>
        `the singular values of the weights, of mean square 1, lie between ${low} and ${high} at layer ${numberText(layer)}`,
    },
    exponents: (layer: number, exponents: readonly string[]) =>
      `the Lyapunov exponents, averaged up to layer ${numberText(layer)}, are ${exponents.join(', ')}`,
    angle: (layer: number, angle: string, networks: number) =>
      `at layer ${numberText(layer)} the first two samples are ${angle} apart, on average over ${plural(networks, 'network', 'networks')}`,
    density: (name: string, reading: string) => `${name}, ${reading}`,
    whole: (short: string, paths: readonly string[]) => `For ${short}: ${paths.length > 0 ? paths.join('; ') : 'nothing is drawn yet'}.`,
    pinned: (name: string, paths: readonly string[]) => `For comparison, ${name}: ${paths.join('; ')}.`,
  },
} as const;
