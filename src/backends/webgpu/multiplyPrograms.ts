import { type ComputeProgram, entryWgsl, threadsPerGroup } from './computeProgram.ts';

/** How many terms are summed before they join the total: the depth of a tile. */
const depth = 16;

const lanes = ['x', 'y', 'z', 'w'];
const four = (write: (k: number) => string, between = '\n'): string => [0, 1, 2, 3].map((k) => write(k)).join(between);

/** A loop over the vectors of a tile, `count` of them in each of its `depth` rows, that gives neighbouring threads neighbouring ones of `fast`. */
function tileWgsl(count: number, fast: 'k' | 'place', fill: string): string {
  const [slow, size] = fast === 'k' ? ['place', depth] : ['k', count];
  return `
          for (var entry = local; entry < ${depth * count}u; entry += ${threadsPerGroup}u) {
            let ${fast} = entry % ${size}u;
            let ${slow} = entry / ${size}u;
            ${fill}
          }`;
}

/**
 * `factor` times W x for each network: a workgroup fills a tile of the product from tiles of W and x in its own memory, 16 terms of each sum
 * at a time, so that the rounding error stays near that of 16 terms. Each thread has 4 x 4 entries, the workgroup `across` threads
 * side by side. Sizes and steps are parameters, so one compilation serves every width. Outside of its matrix a factor counts as 0, without a branch.
 */
function multiplyProgram(transposed: boolean, across: number): ComputeProgram {
  const down = threadsPerGroup / across;
  const sizes = ['rows', 'inner', 'columns', 'rowStep', 'innerStep', 'weightsStep', 'xStep'].map((name) => ({
    name,
    type: 'u32' as const,
  }));
  const weights = four((j) => `weight(startW, row + 4u * place + ${j}u, block + k)`, ', ');
  const signals = four((j) => `signal(startX, block + k, column + 4u * place + ${j}u)`, ', ');
  return {
    inputs: 2,
    parameters: [...sizes, { name: 'factor', type: 'f32' }],
    code: `
      var<workgroup> tileW: array<vec4<f32>, ${depth * down}>;
      var<workgroup> tileX: array<vec4<f32>, ${depth * across}>;

      fn weight(start: u32, row: u32, k: u32) -> f32 {
        let inside = row < p.rows && k < p.inner;
        return select(0.0, input0[select(start, start + row * p.rowStep + k * p.innerStep, inside)], inside);
      }

      fn signal(start: u32, k: u32, column: u32) -> f32 {
        let inside = k < p.inner && column < p.columns;
        return select(0.0, input1[select(start, start + k * p.columns + column, inside)], inside);
      }

      fn write(network: u32, row: u32, column: u32, value: f32) {
        if (row < p.rows && column < p.columns) { result[(network * p.rows + row) * p.columns + column] = p.factor * value; }
      }

      ${entryWgsl} {
        let startW = group.z * p.weightsStep;
        let startX = group.z * p.xStep;
        let row = group.y * ${4 * down}u;
        let column = group.x * ${4 * across}u;
        let right = local % ${across}u;
        let below = local / ${across}u;
        ${four((j) => `var total${j} = vec4<f32>();`)}
        for (var block = 0u; block < p.inner; block += ${depth}u) {
          ${tileWgsl(down, transposed ? 'place' : 'k', `tileW[k * ${down}u + place] = vec4<f32>(${weights});`)}
          ${tileWgsl(across, 'place', `tileX[k * ${across}u + place] = vec4<f32>(${signals});`)}
          workgroupBarrier();
          ${four((j) => `var part${j} = vec4<f32>();`)}
          for (var k = 0u; k < ${depth}u; k++) {
            let w = tileW[k * ${down}u + below];
            let x = tileX[k * ${across}u + right];
            ${four((j) => `part${j} += w.${lanes[j]} * x;`)}
          }
          ${four((j) => `total${j} += part${j};`)}
          workgroupBarrier();
        }
        ${four((j) => four((i) => `write(group.z, row + 4u * below + ${j}u, column + 4u * right + ${i}u, total${j}.${lanes[i]});`))}
      }
    `,
  };
}

/** A program for products, and how many of their rows and columns one workgroup has. */
export interface MultiplyProgram {
  readonly program: ComputeProgram;
  readonly tileRows: number;
  readonly tileColumns: number;
}

const tiled = (transposed: boolean, across: number): MultiplyProgram => ({
  program: multiplyProgram(transposed, across),
  tileRows: (4 * threadsPerGroup) / across,
  tileColumns: 4 * across,
});

const straight = { narrow: tiled(false, 4), wide: tiled(false, 8) };
const transposed = { narrow: tiled(true, 4), wide: tiled(true, 8) };

/** The program of W x or W^T x for x with so many columns: few columns take a narrow tile, of which less stays empty. */
export function multiplyProgramFor(left: 'straight' | 'transposed', columns: number): MultiplyProgram {
  return (left === 'straight' ? straight : transposed)[columns <= 16 ? 'narrow' : 'wide'];
}
