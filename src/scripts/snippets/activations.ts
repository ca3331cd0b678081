import type { ActivationId } from '../../networks/activations/index.ts';
import { seluScales } from '../../networks/activations/selu.ts';

/** phi and phi' at every entry of x, in NumPy's words; where another library has its own, in those. */
export interface ActivationSnippet {
  readonly phi: string;
  /** Almost everywhere, as the definitions have it. */
  readonly slope: string;
  readonly torch?: string;
  readonly jax?: string;
  /** Whether it needs the error function, which NumPy does not have. */
  readonly erf?: true;
}

const { lambda, alpha } = seluScales;

/** How every activation is written. */
export const activationSnippets: Readonly<Record<ActivationId, ActivationSnippet>> = {
  linear: { phi: 'x', slope: 'np.ones_like(x)' },
  relu: { phi: 'np.maximum(x, 0)', slope: '(x > 0) * 1.0', torch: 'torch.relu(x)' },
  tanh: { phi: 'np.tanh(x)', slope: '1 - np.tanh(x) ** 2' },
  sigmoid: { phi: '1 / (1 + np.exp(-x))', slope: '0.25 / np.cosh(x / 2) ** 2', torch: 'torch.sigmoid(x)', jax: 'jax.nn.sigmoid(x)' },
  gelu: {
    phi: '0.5 * x * (1 + erf(x / 2 ** 0.5))',
    slope: '0.5 * (1 + erf(x / 2 ** 0.5)) + x * np.exp(-x * x / 2) / (2 * np.pi) ** 0.5',
    torch: 'torch.nn.functional.gelu(x)',
    jax: 'jax.nn.gelu(x, approximate=False)',
    erf: true,
  },
  sin: { phi: 'np.sin(x)', slope: 'np.cos(x)' },
  leakyRelu: { phi: 'np.where(x > 0, x, SLOPE * x)', slope: 'np.where(x > 0, 1, SLOPE)' },
  silu: {
    phi: 'x / (1 + np.exp(-x))',
    slope: '(1 + x / (1 + np.exp(x))) / (1 + np.exp(-x))',
    torch: 'torch.nn.functional.silu(x)',
    jax: 'jax.nn.silu(x)',
  },
  elu: {
    phi: 'np.where(x > 0, x, np.expm1(np.minimum(x, 0)))',
    slope: 'np.exp(np.minimum(x, 0))',
    torch: 'torch.nn.functional.elu(x)',
    jax: 'jax.nn.elu(x)',
  },
  selu: {
    phi: `${lambda} * np.where(x > 0, x, ${alpha} * np.expm1(np.minimum(x, 0)))`,
    slope: `${lambda} * np.where(x > 0, 1, ${alpha} * np.exp(np.minimum(x, 0)))`,
    torch: 'torch.nn.functional.selu(x)',
    jax: 'jax.nn.selu(x)',
  },
  softplus: {
    phi: 'np.logaddexp(x, 0)',
    slope: '1 / (1 + np.exp(-x))',
    torch: 'torch.logaddexp(x, torch.zeros_like(x))',
    jax: 'jax.nn.softplus(x)',
  },
  erf: { phi: 'erf(x)', slope: '2 / np.pi ** 0.5 * np.exp(-x * x)', torch: 'torch.erf(x)', jax: 'jax.scipy.special.erf(x)', erf: true },
  hardTanh: { phi: 'np.clip(x, -1, 1)', slope: '(np.abs(x) < 1) * 1.0', torch: 'torch.nn.functional.hardtanh(x)' },
  sign: { phi: 'np.sign(x)', slope: 'np.zeros_like(x)' },
  step: { phi: '(x > 0) * 1.0', slope: 'np.zeros_like(x)', torch: 'torch.relu(torch.sign(x))', jax: 'jnp.maximum(jnp.sign(x), 0)' },
  abs: { phi: 'np.abs(x)', slope: 'np.sign(x)' },
  exp: { phi: 'np.exp(x)', slope: 'np.exp(x)' },
  hermite2: { phi: '(x * x - 1) / 2 ** 0.5', slope: '2 ** 0.5 * x' },
  hermite3: { phi: '(x * x * x - 3 * x) / 6 ** 0.5', slope: '3 * (x * x - 1) / 6 ** 0.5' },
};
