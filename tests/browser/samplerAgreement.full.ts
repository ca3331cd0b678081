import { it } from 'vitest';
import { expectAgreement } from './expectAgreement.ts';

// WebGPU: webgpuAgreement.full.ts.
it('WebGL gives the readings of the reference to 1e-3, to depth 20, from the same counters', () => expectAgreement('webgl', []), 300_000);
