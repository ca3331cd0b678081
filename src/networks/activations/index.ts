import type { Activation } from './activation.ts';
import { gelu } from './gelu.ts';
import { linear } from './linear.ts';
import { relu } from './relu.ts';
import { sigmoid } from './sigmoid.ts';
import { sin } from './sin.ts';
import { tanh } from './tanh.ts';

/** Every activation by the name that the command line, the URL and the chapters use. */
export const activations = { linear, relu, tanh, sigmoid, gelu, sin } satisfies Record<string, Activation>;

export type ActivationId = keyof typeof activations;
