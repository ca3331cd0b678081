import type { Mark } from '../fused/keepPace.ts';

/** Marks the end of what was launched in a context by fences, which count as reached when the context is lost. */
export function fencesOn(gl: WebGL2RenderingContext): () => Mark | undefined {
  const touch = pixelReader(gl);
  return () => {
    touch();
    const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!sync) return undefined;
    gl.flush();
    return {
      isReached() {
        const reached = gl.isContextLost() || gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED;
        if (reached) gl.deleteSync(sync);
        return reached;
      },
    };
  };
}

/**
 * Asks for a pixel of our own to be copied on the GPU: in Chromium a fence waits for such copies only, and is reached at once where there
 * are none, however much is still to be calculated.
 */
function pixelReader(gl: WebGL2RenderingContext): () => void {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, 1, 1);
  gl.bindTexture(gl.TEXTURE_2D, null);
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, framebuffer);
  gl.framebufferTexture2D(gl.READ_FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, 4, gl.STREAM_READ);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  return () => {
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, framebuffer);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  };
}
