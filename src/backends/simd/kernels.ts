import { BackendUnavailable } from '../backendUnavailable.ts';

/** The functions of src/kernels in WebAssembly; addresses and sizes are of its linear memory, in bytes, all other counts in numbers. */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /** Where the memory begins that is the caller's to deal out. */
  readonly roomFrom: WebAssembly.Global;
  fillNormals(out: number, rows: number, columns: number, stream: number, network: number, seed: number, version: number): void;
  times(out: number, x: number, m: number, onto: number, rows: number, stride: number, inner: number, columns: number, upper: 0 | 1): void;
  cross(out: number, x: number, y: number, rows: number, m: number, n: number): void;
  cholesky(upper: number, pivots: number, work: number, gram: number, n: number): number;
  invertUpper(inverse: number, work: number, upper: number, pivots: number, gram: number, rank: number, n: number): number;
  dependencies(out: number, inverse: number, upper: number, pivots: number, gram: number, rank: number, n: number): void;
  orthogonalize(basis: number, upper: number, work: number, x: number, rows: number, columns: number): number;
  keepColumns(basis: number, rows: number, most: number, rank: number): void;
  jacobi(vectors: number, squares: number, count: number, n: number, tolerance: number, settled: number, sweeps: number): void;
  runProgram(code: number, count: number, rows: number, columns: number, tileRows: number): void;
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** The kernels, compiled once a thread; throws BackendUnavailable where there is no WebAssembly with SIMD, or no binary. */
export async function compileKernels(): Promise<WebAssembly.Module> {
  if (typeof WebAssembly === 'undefined') throw new BackendUnavailable('failed', 'this thread has no WebAssembly');
  compiled ??= fetchKernels().then((bytes) => WebAssembly.compile(bytes));
  try {
    return await compiled;
  } catch (error) {
    compiled = undefined;
    throw new BackendUnavailable('failed', error instanceof Error ? error.message : String(error));
  }
}

/** The part of Node that reads a file; typed here, because the folders of the worker know no Node. */
interface NodeProcess {
  getBuiltinModule(name: 'node:fs/promises'): { readFile(url: URL): Promise<BufferSource> };
}

async function fetchKernels(): Promise<BufferSource> {
  if (import.meta.url.startsWith('file:')) {
    const node = Reflect.get(globalThis, 'process') as NodeProcess;
    return node.getBuiltinModule('node:fs/promises').readFile(new URL('../../../.cache/kernels.wasm', import.meta.url));
  }
  const { kernelsUrl } = await import('./servedKernels.ts');
  const response = await fetch(kernelsUrl);
  if (!response.ok) throw new Error(`${kernelsUrl}: ${response.status}`);
  return response.arrayBuffer();
}
