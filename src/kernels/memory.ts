/** Room for so many bytes, on a 16-byte boundary; memory grows where it must, and the call traps where it cannot. */
export function allocate(bytes: usize): usize {
  return heap.alloc(bytes);
}

/** Gives room back. */
export function release(address: usize): void {
  heap.free(address);
}
