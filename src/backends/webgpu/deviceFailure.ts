/** What went wrong on a device, which tells nobody by itself: a failed launch leaves zeros behind. */
export interface DeviceFailure {
  /** Waits for what the device was asked for; rejects when the device was lost, or when anything since the last such wait failed, memory included. */
  guard<V>(waiting: Promise<V>): Promise<V>;
}

const filters: readonly GPUErrorFilter[] = ['validation', 'out-of-memory', 'internal'];

/** Watches a device from now on; what failed once makes every later wait fail. */
export function watchFailure(device: GPUDevice): DeviceFailure {
  let broken: Error | undefined;
  const fail = (message: string): never => {
    broken ??= new Error(message);
    // Whoever was told goes on elsewhere; the memory is wanted there.
    device.destroy();
    throw broken;
  };
  const lost = device.lost.then(({ message }) => fail(`the browser took the GPU away (WebGPU device lost${message && `: ${message}`})`));
  lost.catch(() => {});

  const open = (): void => {
    for (const filter of filters) device.pushErrorScope(filter);
  };
  const close = async (): Promise<void> => {
    const errors = await Promise.all(filters.map(() => device.popErrorScope()));
    const error = errors.find((one) => one !== null);
    if (error) fail(error instanceof GPUOutOfMemoryError ? `the GPU has no memory left: ${error.message}` : error.message);
  };
  open();
  return {
    async guard(waiting) {
      const closed = close();
      open();
      try {
        const [value] = await Promise.race([Promise.all([waiting, closed]), lost]);
        if (broken) throw broken;
        return value;
      } catch (error) {
        // The wait itself fails with the device, and may say so first, in other words.
        await Promise.race([closed, lost]).catch(() => {});
        await new Promise((resolve) => setTimeout(resolve));
        throw broken ?? error;
      }
    },
  };
}
