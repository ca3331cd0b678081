/** Where the memory begins that the caller deals out: behind the constants. */
export const roomFrom: usize = __heap_base;
