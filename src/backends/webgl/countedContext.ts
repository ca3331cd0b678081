import type { Cost } from '../backend.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts draw calls, bytes uploaded and bytes read of one WebGL context from now on, by standing before its methods. */
export function countContext(gl: WebGL2RenderingContext): () => Cost {
  const cost: Mutable<Cost> = { programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 };
  before(gl, 'drawElements', () => cost.programs++);
  before(gl, 'drawArrays', () => cost.programs++);
  for (const upload of ['texImage2D', 'texSubImage2D'] as const) before(gl, upload, (values) => (cost.bytesUploaded += bytesOf(values)));
  for (const read of ['getBufferSubData', 'readPixels'] as const)
    before(gl, read, (values) => {
      const bytes = bytesOf(values);
      cost.bytesRead += bytes;
      if (bytes > 0) cost.reads++;
    });
  return () => ({ ...cost });
}

type Counted = 'drawElements' | 'drawArrays' | 'texImage2D' | 'texSubImage2D' | 'getBufferSubData' | 'readPixels';

function before(gl: WebGL2RenderingContext, name: Counted, count: (values: readonly unknown[]) => void): void {
  const method: (...values: never[]) => void = gl[name];
  const counted = (...values: never[]): void => {
    count(values);
    method.apply(gl, values);
  };
  Object.defineProperty(gl, name, { value: counted, configurable: true, writable: true });
}

function bytesOf(values: readonly unknown[]): number {
  return values.reduce<number>((bytes, value) => bytes + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
}
