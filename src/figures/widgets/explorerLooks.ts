import { activations } from '../../networks/activations/index.ts';
import type { LookTable } from '../../state/looks.ts';

/** How an activation is looked at: the deviation q^(1/2) of what it meets, and another activation beside it. */
export const explorerLooks = {
  deviation: { kind: 'number', symbol: '\\sqrt q', whole: false, min: 0.01, max: 10, knob: [0.1, 3.1], scale: 'linear', default: 1 },
  beside: { kind: 'choice', options: ['none', ...Object.keys(activations)], default: 'none' },
} as const satisfies LookTable;
