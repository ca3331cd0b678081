/** Milliseconds of launched work that may lie before the GPU: a run that is cut short leaves no more than that behind. */
const mostBehind = 40;
/** Layers that may lie there before it is known how long one takes, and at any time. */
const firstWindow = 4;
const largestWindow = 1024;

interface Mark {
  readonly sync: WebGLSync;
  readonly at: number;
  /** Layers since the mark before. */
  readonly layers: number;
}

/**
 * Launching is faster than calculating, and what is launched cannot be called back. The function that is returned is to be called after
 * each layer; it waits while more layers lie before the GPU than it calculates in 40 ms, which it learns as it goes. It never waits on a
 * context that is lost.
 */
export function launchQueue(gl: WebGL2RenderingContext): () => Promise<void> {
  const marks: Mark[] = [];
  const touch = pixelReader(gl);
  let window = firstWindow;
  let unmarked = 0;
  let ahead = 0;
  let reachedAt = 0;

  const mark = (): void => {
    if (unmarked < window / 4) return;
    touch();
    const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (!sync) return;
    marks.push({ sync, at: performance.now(), layers: unmarked });
    unmarked = 0;
    gl.flush();
  };
  const isReached = ({ sync }: Mark): boolean => gl.isContextLost() || gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED;
  /** Marks are often reached several at once: their layers share the time. */
  const dropReached = (): void => {
    const since = Math.max(marks[0]?.at ?? 0, reachedAt);
    let layers = 0;
    while (marks.length > 0 && isReached(marks[0])) {
      const reached = marks.shift() as Mark;
      gl.deleteSync(reached.sync);
      layers += reached.layers;
    }
    if (layers === 0) return;
    ahead -= layers;
    reachedAt = performance.now();
    window = Math.min(largestWindow, 2 * window, Math.max(1, (mostBehind * layers) / (reachedAt - since)));
  };
  return async () => {
    unmarked++;
    ahead++;
    mark();
    dropReached();
    while (ahead > window && marks.length > 0) {
      await new Promise((resolve) => setTimeout(resolve));
      dropReached();
    }
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
