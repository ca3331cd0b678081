import type { Backend } from '../backends/backend.ts';
import { streamOf } from '../backends/streams.ts';
import { distinctIndices } from '../math/distinctIndices.ts';
import { fillNormals, type NormalsAddress } from '../math/normals.ts';
import { inputDimension } from '../networks/dimensions.ts';
import { inputDistributions } from '../networks/inputs/index.ts';
import type { InputDistribution, InputSources } from '../networks/inputs/inputDistribution.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { Chunk } from './chunk.ts';

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

/** H_0 of each network of a chunk, redrawn for each unless the inputs are fixed, when all have that of network 0: row-major [networks, d_in, n], float64. */
export function drawInputs(spec: EnsembleSpec, chunk: Chunk, table?: Float64Array, backend: Drawing = {}): Float64Array {
  const dimension = inputDimension(spec);
  const distribution: InputDistribution = inputDistributions[spec.inputs.distribution];
  const isFixed = spec.inputs.fixedInputs === 'true';
  const drawn = (k: number): Float64Array =>
    distribution.draw(sourcesOf(backend, spec.seed, isFixed ? 0 : chunk.firstNetwork + k, table), spec.inputs, dimension);
  const first = drawn(0);
  if (chunk.networks === 1) return first;
  const size = dimension * spec.inputs.batch;
  const all = new Float64Array(chunk.networks * size);
  for (let k = 0; k < chunk.networks; k++) all.set(k === 0 || isFixed ? first : drawn(k), k * size);
  return all;
}
