import type { LayerReading } from '../../networks/layerReading.ts';
import type { Need } from '../../networks/need.ts';
import type { Chunk } from '../chunk.ts';
import { drawLayer } from '../drawnLayer.ts';
import type { ForwardPass } from '../forward.ts';
import type { Sampling } from '../sampling.ts';
import type { Follower } from './follower.ts';
import { followJacobian } from './followJacobian.ts';
import { followLyapunov } from './followLyapunov.ts';
import { followWeights } from './followWeights.ts';

/** What one network's readings have beside its signals and gradients: of each layer l = 0..L what is asked for of its weights and tangents. */
export async function followLayers<T>(
  sampling: Sampling<T>,
  chunk: Chunk,
  { signals, fitted }: ForwardPass<T>,
  needs: ReadonlySet<Need>,
): Promise<Partial<LayerReading>[]> {
  const followers: Follower<T>[] = [];
  try {
    if (needs.has('jacobian')) followers.push(followJacobian(sampling));
    if (needs.has('weights')) followers.push(followWeights(sampling));
    if (needs.has('lyapunov')) followers.push(await followLyapunov(sampling, chunk));
    const readings = [joined(followers.map(({ atInput }) => atInput))];
    for (let layer = 1; layer <= sampling.spec.network.depth; layer++) {
      const before = signals[layer - 1];
      if (before === undefined) throw new Error('tangents of a pass that kept no signals');
      const drawn = drawLayer(sampling, chunk, layer, 'forward', { fitted: fitted[layer] });
      try {
        const parts: Partial<LayerReading>[] = [];
        for (const follower of followers) parts.push(await follower.step({ layer, drawn, before }));
        readings.push(joined(parts));
      } finally {
        drawn.release();
      }
      await sampling.pause();
    }
    return readings;
  } finally {
    for (const follower of followers) follower.release();
  }
}

const joined = (parts: readonly Partial<LayerReading>[]): Partial<LayerReading> => Object.assign({}, ...parts);
