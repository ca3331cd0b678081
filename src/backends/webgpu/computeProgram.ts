/** A number of a program that changes from launch to launch. */
export interface Parameter {
  readonly name: string;
  readonly type: 'f32' | 'u32';
}

/**
 * A compute program from signals to one signal, all row-major. Its source depends on no shape, seed or layer, so that it is compiled once: it
 * reads `input0`, `input1`, ... and the parameters `p.<name>`, and writes `result`.
 */
export interface ComputeProgram {
  /** How many signals it reads. */
  readonly inputs: number;
  readonly parameters: readonly Parameter[];
  /** WGSL with the entry point `main`. */
  readonly code: string;
}

/** How many threads a workgroup has, in every program. */
export const threadsPerGroup = 64;

/** Workgroups along each axis of a launch. */
export type Grid = readonly [x: number, y: number, z: number];

/** The most workgroups along one axis; every WebGPU device has as many. */
const mostGroups = 65535;

/** A grid of at least so many workgroups; a program counts them along x, then y, and leaves those that are too many idle. */
export function gridOf(groups: number): Grid {
  const x = Math.min(groups, mostGroups);
  return [x, Math.ceil(groups / x), 1];
}

/** A grid with a thread for each of so many values. */
export const threadsFor = (values: number): Grid => gridOf(Math.ceil(values / threadsPerGroup));

/** WGSL of the head of an entry point that knows its workgroup `group` of `groups`, its thread `local`, and its number in the grid. */
export const entryWgsl = `
  @compute @workgroup_size(${threadsPerGroup})
  fn main(
    @builtin(workgroup_id) group: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
    @builtin(local_invocation_index) local: u32
  )`;

/** WGSL of the number of a thread in a grid of `gridOf`. */
export const threadWgsl = `(group.y * groups.x + group.x) * ${threadsPerGroup}u + local`;

/** The whole source of a program; parameters are members of a uniform, results and inputs are bound in their order. */
export function sourceOf({ inputs, parameters, code }: ComputeProgram): string {
  const members = parameters.map(({ name, type }) => `${name}: ${type},`);
  const arrays = Array.from({ length: inputs }, (_, k) => `@group(0) @binding(${k + 2}) var<storage, read> input${k}: array<f32>;`);
  return `
    struct Parameters { ${members.join(' ')} };
    @group(0) @binding(0) var<uniform> p: Parameters;
    @group(0) @binding(1) var<storage, read_write> result: array<f32>;
    ${arrays.join('\n    ')}
    ${code}
  `;
}

/** Writes the values of parameters in their order, four bytes each, as the uniform holds them. */
export function writeParameters(into: DataView, at: number, parameters: readonly Parameter[], values: readonly number[]): void {
  if (values.length !== parameters.length) throw new RangeError(`${values.length} values for ${parameters.length} parameters`);
  for (const [k, { type }] of parameters.entries()) {
    if (type === 'f32') into.setFloat32(at + 4 * k, values[k], true);
    else into.setUint32(at + 4 * k, values[k], true);
  }
}
