/** The library that a script calculates with. */
export type LanguageId = 'numpy' | 'pytorch' | 'jax';

/** Every library, in the order of the menu. */
export const languageIds = ['numpy', 'pytorch', 'jax'] as const satisfies readonly LanguageId[];

/** How a library says what snippets need. Snippets are written in NumPy's words (`np.`), tables of results as `host.`; `say` translates both. */
export interface Dialect {
  readonly name: string;
  /** Whether our tests run its scripts. */
  readonly verified: boolean;
  /** Whether the library differentiates by itself; else the layers carry their derivatives. */
  readonly differentiates: boolean;
  /** What is imported, and how the generator of random numbers is made. */
  readonly opening: readonly string[];
  /** What is imported where nothing is random. */
  readonly theory: readonly string[];
  /** The error function. */
  readonly erf: string;
  /** A matrix, or a stack of them, of standard normal numbers. */
  normal(...size: readonly string[]): string;
  /** The same, uniform from 0 to 1. */
  uniform(...size: readonly string[]): string;
  /** `count` distinct whole numbers below `below`. */
  distinct(count: string, below: string): string;
  /** The singular values of a matrix, descending. */
  singularValues(matrix: string): string;
  /** What picks the pairs of n samples out of a square matrix. */
  readonly pairs: string;
  /** A table of numbers in a file or at an address, sample by sample. */
  table(source: string): string;
  /** A list of numbers as a row of results. */
  row(list: string): string;
  /** The means of a table over its networks, and their standard errors, from the values that are numbers. */
  readonly statistics: readonly string[];
  /** The method that gives the deviations of a table over its networks. */
  readonly deviation: string;
  /** The slope of phi at every entry, where the library finds it. */
  readonly slope?: string;
  say(text: string): string;
}

const shape = (size: readonly string[]): string => (size.length === 1 ? size[0] : `(${size.join(', ')})`);

const byNumpy = {
  deviation: 'std(0, ddof=1)',
  statistics: ['mean, error = host.nanmean(table, 0), host.nanstd(table, 0, ddof=1) / (~host.isnan(table)).sum(0) ** 0.5'],
  normal: (...size: readonly string[]) => `rng.standard_normal(${shape(size)})`,
  uniform: (...size: readonly string[]) => `rng.random(${shape(size)})`,
  distinct: (count: string, below: string) => `rng.choice(${below}, ${count}, replace=False)`,
};

/** Each library's words. */
export const dialects: Readonly<Record<LanguageId, Dialect>> = {
  numpy: {
    ...byNumpy,
    name: 'NumPy',
    verified: true,
    differentiates: false,
    opening: ['import numpy as np', 'rng = np.random.default_rng(SEED)'],
    theory: ['import math, numpy as np'],
    erf: 'erf = np.vectorize(math.erf)',
    singularValues: (matrix) => `np.linalg.svd(${matrix}, compute_uv=False)`,
    pairs: 'np.triu_indices(BATCH, 1)',
    table: (source) => `np.loadtxt(${source}, delimiter=",", ndmin=2)`,
    row: (list) => list,
    say: (text) => text.replaceAll('host.', 'np.'),
  },
  pytorch: {
    name: 'PyTorch',
    verified: true,
    differentiates: true,
    opening: ['import torch', 'torch.set_default_dtype(torch.float64); torch.manual_seed(SEED)'],
    normal: (...size) => `torch.randn(${size.join(', ')})`,
    uniform: (...size) => `torch.rand(${size.join(', ')})`,
    distinct: (count, below) => `torch.randperm(${below})[:${count}]`,
    theory: ['import math, torch; torch.set_default_dtype(torch.float64)'],
    erf: 'erf = torch.erf',
    singularValues: (matrix) => `torch.linalg.svdvals(${matrix})`,
    pairs: 'tuple(torch.triu_indices(BATCH, BATCH, 1))',
    table: (source) => `torch.tensor(__import__("numpy").loadtxt(${source}, delimiter=",", ndmin=2))`,
    row: (list) => `torch.tensor(${list})`,
    deviation: 'std(0)',
    statistics: [
      'mean = host.nanmean(table, 0)',
      'error = host.sqrt(host.nanmean((table - mean) ** 2, 0) / ((~host.isnan(table)).sum(0) - 1))',
    ],
    slope: 'torch.autograd.functional.jvp(phi, x, torch.ones_like(x))[1]',
    say: (text) =>
      text
        .replaceAll('np.concatenate(', 'torch.cat(')
        .replaceAll('np.repeat(', 'torch.repeat_interleave(')
        .replaceAll('np.array(', 'torch.tensor(')
        .replaceAll('np.minimum(x, 0)', 'torch.clamp(x, max=0)')
        .replaceAll('keepdims=', 'keepdim=')
        .replaceAll('host.', 'torch.')
        .replace(/\bnp\./g, 'torch.'),
  },
  jax: {
    ...byNumpy,
    name: 'JAX',
    verified: false,
    differentiates: true,
    opening: [
      'import jax, jax.numpy as jnp, numpy as np',
      'jax.config.update("jax_enable_x64", True); rng = host.random.default_rng(SEED)',
    ],
    theory: ['import math, jax, jax.numpy as jnp; jax.config.update("jax_enable_x64", True)'],
    erf: 'erf = jax.scipy.special.erf',
    singularValues: (matrix) => `jnp.linalg.svd(${matrix}, compute_uv=False)`,
    pairs: 'jnp.triu_indices(BATCH, 1)',
    table: (source) => `host.loadtxt(${source}, delimiter=",", ndmin=2)`,
    row: (list) => list,
    slope: 'jax.jvp(phi, (x,), (jnp.ones_like(x),))[1]',
    say: (text) => text.replace(/\bnp\./g, 'jnp.').replaceAll('host.', 'np.'),
  },
};
