import url from '../../../.cache/kernels.wasm?url';

/** Where the browser finds the kernels: beside our own scripts. */
export const kernelsUrl: string = url;
