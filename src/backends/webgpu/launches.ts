import { type ComputeProgram, type Grid, sourceOf, writeParameters } from './computeProgram.ts';

/** A buffer, or its first bytes. */
export interface Binding {
  readonly buffer: GPUBuffer;
  readonly bytes: number;
}

/** Programs on their way to a device, submitted many at a time. */
export interface Launches {
  add(program: ComputeProgram, grid: Grid, result: Binding, inputs: readonly Binding[], parameters: readonly number[]): void;
  /** Submits what waits. */
  flush(): void;
}

/** How many launches wait for one another: enough to hide the cost of a submission, few enough that the device starts early. */
const mostWaiting = 64;

/** Room for the parameters of one launch; offsets of uniforms are multiples of 256 everywhere. */
const slotBytes = 768;

/** The launches of a device; programs are compiled when they are first launched, without waiting. */
export function launchesOn(device: GPUDevice): Launches {
  const compiled = pipelinesOn(device);
  const parameterBytes = new DataView(new ArrayBuffer(mostWaiting * slotBytes));
  const parameterBuffer = device.createBuffer({
    size: parameterBytes.byteLength,
    usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
  });
  let encoder: GPUCommandEncoder | undefined;
  let pass: GPUComputePassEncoder | undefined;
  let waiting = 0;

  const flush = (): void => {
    if (encoder === undefined) return;
    pass?.end();
    device.queue.writeBuffer(parameterBuffer, 0, parameterBytes.buffer, 0, waiting * slotBytes);
    device.queue.submit([encoder.finish()]);
    encoder = undefined;
    pass = undefined;
    waiting = 0;
  };

  return {
    add(program, grid, result, inputs, parameters) {
      const { pipeline, layout } = compiled(program);
      encoder ??= device.createCommandEncoder();
      pass ??= encoder.beginComputePass();
      const offset = waiting * slotBytes;
      if (4 * parameters.length > slotBytes) throw new RangeError(`${parameters.length} parameters are too many`);
      writeParameters(parameterBytes, offset, program.parameters, parameters);
      const bindings = [result, ...inputs].map(({ buffer, bytes }) => ({ buffer, size: bytes }));
      const resources = [{ buffer: parameterBuffer, offset, size: slotBytes }, ...bindings];
      const entries = resources.map((resource, binding) => ({ binding, resource }));
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, device.createBindGroup({ layout, entries }));
      pass.dispatchWorkgroups(...grid);
      if (++waiting === mostWaiting) flush();
    },
    flush,
  };
}

interface Compiled {
  readonly pipeline: GPUComputePipeline;
  readonly layout: GPUBindGroupLayout;
}

/** Compiles programs, each once. */
function pipelinesOn(device: GPUDevice): (program: ComputeProgram) => Compiled {
  const known = new Map<ComputeProgram, Compiled>();
  const layouts = new Map<number, GPUBindGroupLayout>();
  const layoutFor = (inputs: number): GPUBindGroupLayout => {
    let layout = layouts.get(inputs);
    if (layout === undefined) {
      layout = device.createBindGroupLayout({ entries: layoutEntries(inputs) });
      layouts.set(inputs, layout);
    }
    return layout;
  };
  return (program) => {
    let compiled = known.get(program);
    if (compiled === undefined) {
      const layout = layoutFor(program.inputs);
      const module = device.createShaderModule({ code: sourceOf(program) });
      const pipeline = device.createComputePipeline({
        layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
        compute: { module, entryPoint: 'main' },
      });
      compiled = { pipeline, layout };
      known.set(program, compiled);
    }
    return compiled;
  };
}

function layoutEntries(inputs: number): GPUBindGroupLayoutEntry[] {
  const types: readonly GPUBufferBindingType[] = [
    'uniform',
    'storage',
    ...Array.from({ length: inputs }, () => 'read-only-storage' as const),
  ];
  return types.map((type, binding) => ({ binding, visibility: GPUShaderStage.COMPUTE, buffer: { type } }));
}
