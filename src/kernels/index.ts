// The float64 kernels: compiled to WebAssembly with SIMD when the book is built; src/backends/simd is their only user. Addresses are bytes in linear memory.

export { cholesky, dependencies, invertUpper } from './cholesky';
export { keepColumns, orthogonalize } from './gramSchmidt';
export { jacobi } from './jacobi';
export { roomFrom } from './memory';
export { fillNormals } from './normals';
export { cross, times } from './products';
export { runProgram } from './programs';
