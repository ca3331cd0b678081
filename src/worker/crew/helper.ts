import type { BackendId } from '../../networks/backendIds.ts';
import type { DataTable } from '../../networks/dataTable.ts';
import type { DrawNetworks } from '../../sampler/drawNetworks.ts';
import { buffersOf } from '../../sampler/networkRecord.ts';
import type { DigitsLoader } from '../digits.ts';
import type { OpenSamplers } from '../openSamplers.ts';
import { pauseOf } from '../runPause.ts';
import { tableOf } from '../tables.ts';
import type { DrawOrder, Order, Report } from './crewProtocol.ts';

/** A helper's side: draws what is ordered through the port, on backends of its own, and hands the numbers over without a copy. */
export function helpThrough(port: MessagePort, samplers: OpenSamplers, loadDigits: DigitsLoader): void {
  let begun: { readonly run: number; readonly backend: BackendId; readonly draw: DrawNetworks } | undefined;
  let controller = new AbortController();
  let own: DataTable | undefined;

  async function drawFor({ run, spec, backend, digitsUrl }: DrawOrder): Promise<DrawNetworks> {
    if (begun?.run === run && begun.backend === backend) return begun.draw;
    const table = await tableOf({ spec, digitsUrl }, { loadDigits, own });
    const sampler = await samplers.take(backend);
    begun = { run, backend, draw: sampler.begin(spec, table) };
    return begun.draw;
  }

  async function reportOn(order: DrawOrder, signal: AbortSignal): Promise<Report> {
    try {
      const draw = await drawFor(order);
      return { kind: 'drawn', records: await draw(order.networks, pauseOf(signal)) };
    } catch (error) {
      return signal.aborted ? { kind: 'stopped' } : { kind: 'failed', message: String(error) };
    }
  }

  port.onmessage = async ({ data }: MessageEvent<Order>) => {
    if (data.kind === 'stop') return controller.abort();
    if (data.kind === 'data') {
      own = data.table;
      return;
    }
    controller = new AbortController();
    const report = await reportOn(data, controller.signal);
    port.postMessage(report, report.kind === 'drawn' ? buffersOf(report.records) : []);
  };
}
