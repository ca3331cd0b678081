import type { Backend } from '../backends/backend.ts';
import { streamOf } from '../backends/streams.ts';
import { distinctIndices } from '../math/distinctIndices.ts';
import { fillNormals, type NormalsAddress } from '../math/normals.ts';
import { inputDistributions } from '../networks/inputs/index.ts';
import type { InputDistribution, InputSources } from '../networks/inputs/inputDistribution.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { Chunk } from './chunk.ts';

/** d_in of a spec's inputs: their own dimension where they have one (64 pixels, or the reader's), else the width. */
export function inputDimension(spec: EnsembleSpec): number {
  const distribution: InputDistribution = inputDistributions[spec.inputs.distribution];
  return distribution.dimension?.(spec.inputs) ?? spec.network.width;
}

/** The counters of one network's input, read by the backend where it is quick at it. */
function sourcesOf({ hostNormals }: Drawing, seed: number, network: number, table: Float64Array | undefined): InputSources {
  const ofInput = (subStream: number) => ({ layer: 0, role: 'input', subStream }) as const;
  const address = (subStream: number): NormalsAddress => ({ seed, network, stream: streamOf(ofInput(subStream)) });
  return {
    normals: (rows, columns, subStream = 0) => {
      if (hostNormals) return hostNormals({ seed, firstNetwork: network, networks: 1, ...ofInput(subStream) }, rows, columns);
      const drawn = new Float64Array(rows * columns);
      fillNormals(drawn, address(subStream), rows, columns);
      return drawn;
    },
    distinct: (count, below) => distinctIndices(address(0), count, below),
    table,
  };
}

/** What of a backend draws inputs. */
type Drawing = Pick<Backend<unknown>, 'hostNormals'>;

/** H_0 of each network of a chunk, redrawn for each: row-major [networks, d_in, n], float64. */
export function drawInputs(spec: EnsembleSpec, chunk: Chunk, table?: Float64Array, backend: Drawing = {}): Float64Array {
  const dimension = inputDimension(spec);
  const distribution: InputDistribution = inputDistributions[spec.inputs.distribution];
  const drawn = (k: number): Float64Array =>
    distribution.draw(sourcesOf(backend, spec.seed, chunk.firstNetwork + k, table), spec.inputs, dimension);
  if (chunk.networks === 1) return drawn(0);
  const size = dimension * spec.inputs.batch;
  const all = new Float64Array(chunk.networks * size);
  for (let k = 0; k < chunk.networks; k++) all.set(drawn(k), k * size);
  return all;
}
