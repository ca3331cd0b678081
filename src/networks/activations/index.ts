import { abs } from './abs.ts';
import type { Activation } from './activation.ts';
import { elu } from './elu.ts';
import { erf } from './erf.ts';
import { exp } from './exp.ts';
import { gelu } from './gelu.ts';
import { hardTanh } from './hardTanh.ts';
import { hermite2 } from './hermite2.ts';
import { hermite3 } from './hermite3.ts';
import { leakyRelu } from './leakyRelu.ts';
import { linear } from './linear.ts';
import { relu } from './relu.ts';
import { selu } from './selu.ts';
import { sigmoid } from './sigmoid.ts';
import { sign } from './sign.ts';
import { silu } from './silu.ts';
import { sin } from './sin.ts';
import { softplus } from './softplus.ts';
import { step } from './step.ts';
import { tanh } from './tanh.ts';

/** Every activation by the name that the command line, the URL and the chapters use. */
export const activations = {
  linear,
  relu,
  tanh,
  sigmoid,
  gelu,
  sin,
  leakyRelu,
  silu,
  elu,
  selu,
  softplus,
  erf,
  hardTanh,
  sign,
  step,
  abs,
  exp,
  hermite2,
  hermite3,
} satisfies Record<string, Activation>;

export type ActivationId = keyof typeof activations;
