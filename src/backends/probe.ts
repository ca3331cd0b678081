/** What this thread could calculate on. */
export interface Probe {
  readonly webgl2: boolean;
  /** Whether textures of 32-bit floats can be drawn to. */
  readonly float32: boolean;
  /** The name of the GPU or of the program that imitates one; undefined where the browser hides it. */
  readonly renderer: string | undefined;
  /** Whether WebGL2 is imitated on the CPU, by the renderer's name or by what the browser says of its speed. */
  readonly softwareRenderer: boolean;
  /** Whether the browser knows WebGPU; whether it offers a GPU is another question. */
  readonly webgpu: boolean;
  readonly webAssembly: boolean;
}

const softwareNames = /swiftshader|llvmpipe|softpipe|lavapipe|swrast|software|microsoft basic render|\bwarp\b/i;

/** Whether a renderer of this name calculates on the CPU. */
export function isSoftwareRenderer(renderer: string): boolean {
  return softwareNames.test(renderer);
}

/** Looks at this thread, worker or page or Node, without loading anything; the contexts it makes are given back. */
export function probeBackends(): Probe {
  const webAssembly = typeof WebAssembly !== 'undefined';
  const webgpu = typeof navigator !== 'undefined' && 'gpu' in navigator;
  const gl = openContext(false);
  if (!gl) return { webgl2: false, float32: false, renderer: undefined, softwareRenderer: false, webgpu, webAssembly };
  const renderer = rendererOf(gl);
  const fast = openContext(true);
  const softwareRenderer = fast === null || (renderer !== undefined && isSoftwareRenderer(renderer));
  const probe = { webgl2: true, float32: drawsFloat32(gl), renderer, softwareRenderer, webgpu, webAssembly };
  for (const context of [gl, fast]) context?.getExtension('WEBGL_lose_context')?.loseContext();
  return probe;
}

function openContext(failIfMajorPerformanceCaveat: boolean): WebGL2RenderingContext | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  return new OffscreenCanvas(1, 1).getContext('webgl2', { failIfMajorPerformanceCaveat });
}

function rendererOf(gl: WebGL2RenderingContext): string | undefined {
  const extension = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(extension ? extension.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' ? name : undefined;
}

function drawsFloat32(gl: WebGL2RenderingContext): boolean {
  if (!gl.getExtension('EXT_color_buffer_float')) return false;
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, 1, 1);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, gl.getParameter(gl.TEXTURE_BINDING_2D), 0);
  return gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
}
