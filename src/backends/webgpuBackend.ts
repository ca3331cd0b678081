import type { Backend } from './backend.ts';
import { keepPaceBy } from './fused/keepPace.ts';
import { assertSize } from './shapes.ts';
import { groupsOf } from './transfers.ts';
import { createWebgpuDevice, type WebgpuDevice } from './webgpu/webgpuDevice.ts';
import { webgpuMatrices } from './webgpu/webgpuMatrices.ts';
import { type WebgpuSignal, webgpuOps } from './webgpu/webgpuOps.ts';

/**
 * Float32 on the GPU by compute programs of our own: the formulas of `fused/`, written in WGSL, on row-major buffers. Rejects where the
 * adapter gives no device.
 */
export async function createWebgpuBackend(adapter: GPUAdapter): Promise<Backend<WebgpuSignal>> {
  return webgpuBackendOn(await createWebgpuDevice(adapter));
}

/** The most bytes of one transfer. */
const bytesPerTransfer = 2 ** 24;

/** The backend on a device; one per device, because it counts what the device does. */
export function webgpuBackendOn(device: WebgpuDevice): Backend<WebgpuSignal> {
  const gpu = webgpuOps(device);
  return {
    id: 'webgpu',
    precision: 'float32',
    ops: gpu.ops,
    matrices: (address) => webgpuMatrices({ device, gpu }, address),
    multiply: gpu.multiply,
    upload(values, shape) {
      assertSize(values, shape);
      return gpu.make(shape, [], () => device.write(Float32Array.from(values), shape));
    },
    async read(signals) {
      const arrays = signals.map(gpu.storedOf);
      const fits = (group: readonly { bytes: number }[], { bytes }: { bytes: number }): boolean =>
        group.reduce((sum, one) => sum + one.bytes, bytes) <= bytesPerTransfer;
      const transfers = await Promise.all(groupsOf(arrays, fits).map((group) => device.read(group)));
      return transfers.flat();
    },
    scope: gpu.scope,
    dispose: gpu.dispose,
    cost: device.cost,
    keepPace: keepPaceBy(device.mark),
  };
}
