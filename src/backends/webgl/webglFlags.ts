import { env } from '@tensorflow/tfjs-core';

/** What TensorFlow.js is told before its context is made, each with its reason. */
const flags: Readonly<Record<string, boolean | number>> = {
  // Our own programs read and write 2 x 2 texels; unpacked textures would put a conversion between them.
  WEBGL_PACK: true,
  // An uploaded or drawn signal stays packed until someone reads it.
  WEBGL_LAZILY_UNPACK: true,
  // Ten bits of mantissa are no measurement.
  WEBGL_FORCE_F16_TEXTURES: false,
  // Small tensors must not be calculated silently on the CPU: the program count would lie.
  WEBGL_CPU_FORWARD: false,
  // Sizes are uniforms, so that a new width or batch compiles nothing.
  WEBGL_USE_SHAPES_UNIFORMS: true,
  // No synchronous read after each operation; a reading without variance becomes an event where it is read.
  CHECK_COMPUTATION_FOR_ERRORS: false,
  WEBGL_CHECK_NUMERICAL_PROBLEMS: false,
  // Freed textures are kept for the next layer, which needs the same sizes, until all textures together take half a gigabyte: every width
  // and batch that a reader tries leaves some.
  WEBGL_DELETE_TEXTURE_THRESHOLD: 2 ** 29,
  // Whether a software renderer is welcome is decided by `chooseBackend`, not by the context.
  SOFTWARE_WEBGL_ENABLED: true,
};

/** Sets every flag; before the first WebGL context of TensorFlow.js in this thread. */
export function setWebglFlags(): void {
  env().setFlags({ ...flags });
}
