import { describe, expect, it } from 'vitest';
import { backendInNode } from '../../src/commandLine/backendInNode.ts';
import { agreementOf, residualsOf } from '../../src/figures/widgets/residuals.ts';
import { type ComparisonResult, comparedIds, reconcileComparison } from '../../src/networks/comparison.ts';
import { withDrawnMethod } from '../../src/networks/lawCoverage.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { deserializeComparison, serializeComparison } from '../../src/state/comparisonCodec.ts';
import { comparisonKind, sampleComparison, shareOfComparison } from '../../src/state/comparisonKind.ts';
import { flowAt } from '../../src/theory/meanField/kernelFlow.ts';
import { predictComparison } from '../../src/theory/predictComparison.ts';
import type { SamplerClient } from '../../src/worker/samplerClient.ts';

const given = { activation: 'relu', width: 192, depth: 20, batch: 8, networks: 16, inputs: 'equicorrelated', correlation: 0 } as const;
const { settings } = reconcileComparison(completeSettings(given));

async function drawn(): Promise<readonly ComparisonResult[]> {
  const backend = await backendInNode();
  const client: Pick<SamplerClient, 'sample'> = {
    async *sample(spec, _backend, _signal, lines) {
      const law = withDrawnMethod(spec, backend.columns !== undefined);
      for await (const result of sampleEnsemble(backend, law, async () => {}, { lines }))
        yield { result, passedOver: [], restarted: false };
    },
  };
  const results: ComparisonResult[] = [];
  for await (const { result } of sampleComparison(client, settings, comparedIds, new AbortController().signal)) results.push(result);
  return results;
}

describe('networks of all architectures that are compared', async () => {
  const results = await drawn();
  const result = results[results.length - 1];
  const theory = predictComparison(settings, comparedIds);

  it('are drawn one architecture after another, and known in part before all are', () => {
    expect(result.lines.map(({ id, drawn: count }) => [id, count])).toEqual(comparedIds.map((id) => [id, 16]));
    expect(new Set(results.map(({ lines }) => lines.length)).size).toBe(comparedIds.length);
    expect(result.drawn).toBe(16 * comparedIds.length);
    const shares = results.map((one) => shareOfComparison(one, settings, 'simd'));
    expect(shares.every((share, k) => k === 0 || share >= shares[k - 1])).toBe(true);
    expect(shares[shares.length - 1]).toBeCloseTo(1, 12);
    expect(comparisonKind(comparedIds).time(settings, 'simd')).toBeGreaterThan(0);
  });

  it('have the cosines and the gradients of theory, within 4 standard errors and its term', () => {
    let compared = 0;
    for (const { id, cosine, gain } of theory.lines) {
      const line = result.lines.find((one) => one.id === id);
      for (const residuals of [residualsOf(line?.cosine, cosine), residualsOf(line?.gain, gain)]) {
        const standing = residuals && agreementOf(residuals);
        expect(standing?.agreeing, id).toBe(standing?.compared);
        compared += standing?.compared ?? 0;
      }
    }
    expect(compared).toBeGreaterThanOrEqual(comparedIds.length * 38);
  });

  it('lie on the one curve, but for the size of their steps and 4 standard errors', () => {
    let looked = 0;
    for (const { id, times, fromFlow } of theory.lines) {
      const profile = result.lines.find((one) => one.id === id)?.cosine;
      profile?.mean.forEach((mean, layer) => {
        const error = profile.std[layer] / Math.sqrt(profile.count[layer]);
        const curve = theory.flow && times ? flowAt(theory.flow, times[layer]) : Number.NaN;
        expect(Math.abs(mean - curve), `${id} ${layer}`).toBeLessThan(fromFlow + 4 * error + 0.01);
        looked++;
      });
    }
    expect(looked).toBe(comparedIds.length * 21);
  });

  it('fail it clearly over the layers, which are no effective time', () => {
    const profile = result.lines.find(({ id }) => id === 'residualRoot')?.cosine;
    const error = (profile?.std[20] ?? 0) / 4;
    expect(Math.abs((profile?.mean[20] ?? 0) - (theory.flow ? flowAt(theory.flow, 20) : 0))).toBeGreaterThan(5 * error);
  });

  it('come back from their JSON, to six digits', () => {
    const back = deserializeComparison(JSON.parse(JSON.stringify(serializeComparison(result))));
    expect(back?.lines.map(({ id, seed }) => [id, seed])).toEqual(result.lines.map(({ id, seed }) => [id, seed]));
    expect(back?.lines[3].cosine.mean[20]).toBeCloseTo(result.lines[3].cosine.mean[20], 5);
    expect(back?.lines[0].gain.std[20]).toBe(0);
    expect(deserializeComparison({ ...serializeComparison(result), format: 1 as never })).toBeUndefined();
  });
});
