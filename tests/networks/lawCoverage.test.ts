import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { drawnMethod, lawCoverage, withDrawnMethod } from '../../src/networks/lawCoverage.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';

const methodOf = (given: Partial<Settings>, able = true) => drawnMethod(completeSettings(given), able);

describe('the method of a run', () => {
  it('is in law where that is exact, saves something, and the backend is able to', () => {
    expect(methodOf({})).toBe('law');
    expect(methodOf({}, false)).toBe('explicit');
    expect(methodOf({ width: 8, batch: 200 })).toBe('law');
    expect(methodOf({ weights: 'orthogonal', width: 9, batch: 8 })).toBe('law');
    expect(methodOf({ weights: 'orthogonal', width: 8, batch: 8 })).toBe('explicit');
  });

  it('is what was chosen, where something was', () => {
    expect(methodOf({ method: 'explicit' })).toBe('explicit');
    expect(methodOf({ method: 'law' }, false)).toBe('law');
    const spec = ensembleSpec({ method: 'auto' });
    expect(withDrawnMethod(spec, true)).toEqual({ ...spec, method: 'law' });
    expect(withDrawnMethod(spec, false)).toEqual({ ...spec, method: 'explicit' });
  });

  it('is known for every architecture with every law of weights', () => {
    const cells = lawCoverage();
    expect(cells.length).toBeGreaterThanOrEqual(4);
    const cellOf = (weights: string) => cells.find((cell) => cell.architecture === 'mlp' && cell.weights === weights);
    expect(cellOf('gaussian')).toMatchObject({ never: undefined, largeBatch: undefined });
    expect(cellOf('orthogonal')).toMatchObject({ never: undefined, largeBatch: 'nothingSaved' });
  });
});
