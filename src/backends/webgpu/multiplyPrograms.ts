import { type ComputeProgram, entryWgsl } from './computeProgram.ts';

/** Workgroups are 8 x 8 threads, each of which has so many rows of the product. */
const rowsPerThread = 4;

/** How many terms are summed before they join the total: the depth of a tile. */
const depth = 16;

/** Rows of the product that one workgroup has. */
export const tileRows = 8 * rowsPerThread;

/** Threads, numbered by `local`, over the entries (k, rows) of a tile of W, so that neighbours read neighbouring weights. */
const weightPlaces = {
  straight: { k: `local % ${depth}u`, rows: `local / ${depth}u + ${64 / depth}u * pass_` },
  transposed: { k: 'local / 8u + 8u * pass_', rows: 'local % 8u' },
};

const four = (write: (k: number) => string): string => [0, 1, 2, 3].map(write).join('\n');
const lanes = 'xyzw';

/**
 * `factor` times W x for each network: a workgroup fills a tile of the product from tiles of W and x in its own memory, 16 terms
 * of each sum at a time, so that the rounding error stays near that of 16 terms. Each thread has four rows and
 * `columnsPerThread` columns. Sizes and steps are parameters, so one compilation serves every width.
 */
function multiplyProgram(order: keyof typeof weightPlaces, columnsPerThread: 2 | 4): ComputeProgram {
  const vector = `vec${columnsPerThread}<f32>`;
  const places = weightPlaces[order];
  const columns = Array.from({ length: columnsPerThread }, (_, k) => k);
  const sizes = ['rows', 'inner', 'columns', 'rowStep', 'innerStep', 'weightsStep', 'xStep'].map((name) => ({
    name,
    type: 'u32' as const,
  }));
  return {
    inputs: 2,
    parameters: [...sizes, { name: 'factor', type: 'f32' }],
    code: `
      var<workgroup> tileW: array<vec4<f32>, ${depth * 8}>;
      var<workgroup> tileX: array<${vector}, ${depth * 8}>;

      fn weight(start: u32, row: u32, k: u32) -> f32 {
        if (row < p.rows && k < p.inner) { return input0[start + row * p.rowStep + k * p.innerStep]; }
        return 0.0;
      }

      fn signal(start: u32, k: u32, column: u32) -> f32 {
        if (k < p.inner && column < p.columns) { return input1[start + k * p.columns + column]; }
        return 0.0;
      }

      fn write(network: u32, row: u32, column: u32, value: f32) {
        if (row < p.rows && column < p.columns) { result[(network * p.rows + row) * p.columns + column] = p.factor * value; }
      }

      ${entryWgsl} {
        let startW = group.z * p.weightsStep;
        let startX = group.z * p.xStep;
        let row = group.y * ${tileRows}u;
        let column = group.x * ${8 * columnsPerThread}u;
        let across = local % 8u;
        let down = local / 8u;
        ${four((j) => `var total${j} = ${vector}();`)}
        for (var block = 0u; block < p.inner; block += ${depth}u) {
          for (var pass_ = 0u; pass_ < ${depth / 8}u; pass_++) {
            let k = ${places.k};
            let rows = ${places.rows};
            let r = row + rows * 4u;
            tileW[k * 8u + rows] = vec4<f32>(${[0, 1, 2, 3].map((j) => `weight(startW, r + ${j}u, block + k)`).join(', ')});
            let kx = down + 8u * pass_;
            let c = column + across * ${columnsPerThread}u;
            tileX[kx * 8u + across] = ${vector}(${columns.map((j) => `signal(startX, block + kx, c + ${j}u)`).join(', ')});
          }
          workgroupBarrier();
          ${four((j) => `var part${j} = ${vector}();`)}
          for (var k = 0u; k < ${depth}u; k++) {
            let w = tileW[k * 8u + down];
            let x = tileX[k * 8u + across];
            ${four((j) => `part${j} += w.${lanes[j]} * x;`)}
          }
          ${four((j) => `total${j} += part${j};`)}
          workgroupBarrier();
        }
        let r = row + down * 4u;
        let c = column + across * ${columnsPerThread}u;
        ${four((j) => columns.map((i) => `write(group.z, r + ${j}u, c + ${i}u, total${j}.${lanes[i]});`).join('\n'))}
      }
    `,
  };
}

/** A program for products, and how many of their columns one workgroup has. */
export interface MultiplyProgram {
  readonly program: ComputeProgram;
  readonly tileColumns: number;
}

const narrow = (order: keyof typeof weightPlaces): MultiplyProgram => ({ program: multiplyProgram(order, 2), tileColumns: 16 });
const wide = (order: keyof typeof weightPlaces): MultiplyProgram => ({ program: multiplyProgram(order, 4), tileColumns: 32 });
const programs = {
  straight: { narrow: narrow('straight'), wide: wide('straight') },
  transposed: { narrow: narrow('transposed'), wide: wide('transposed') },
};

/** The program of W x or W^T x for x with so many columns: few columns take a narrow tile, of which less stays empty. */
export function multiplyProgramFor(transposed: boolean, columns: number): MultiplyProgram {
  return programs[transposed ? 'transposed' : 'straight'][columns <= 16 ? 'narrow' : 'wide'];
}
