/** The flags of the WebGPU specification that we use; TypeScript's library has their types alone. */
declare const GPUBufferUsage: Readonly<Record<'MAP_READ' | 'COPY_SRC' | 'COPY_DST' | 'UNIFORM' | 'STORAGE', number>>;
declare const GPUMapMode: Readonly<Record<'READ', number>>;
declare const GPUShaderStage: Readonly<Record<'COMPUTE', number>>;
