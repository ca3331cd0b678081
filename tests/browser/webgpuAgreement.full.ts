import { it } from 'vitest';
import { expectAgreement } from './expectAgreement.ts';
import { webgpuFlags } from './launch.ts';

it(
  'WebGPU gives the readings of the reference to 1e-3, to depth 20, from the same counters',
  () => expectAgreement('webgpu', webgpuFlags),
  300_000,
);
