import type { DataTable } from '../../networks/dataTable.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import type { NetworkRecord } from '../../sampler/networkRecord.ts';
import type { DrawOrder, Order, Report } from './crewProtocol.ts';

/** The near end of a helper's port: one order at a time. One that falls silent is never free again. */
export class Helper {
  private reported: ((report: Report) => void) | undefined;
  private failed = false;
  /** The table that it was given last. */
  private given: string | undefined;

  constructor(private readonly port: MessagePort) {
    port.onmessage = ({ data }: MessageEvent<Report>) => {
      const { reported } = this;
      this.reported = undefined;
      this.failed = data.kind === 'failed';
      reported?.(data);
    };
  }

  get isFree(): boolean {
    return this.reported === undefined && !this.failed;
  }

  /** The records of the networks of an order, whose inputs may be chosen from a table; undefined where it was stopped or failed. */
  async draw(order: Omit<DrawOrder, 'kind'>, table?: DataTable): Promise<readonly NetworkRecord[] | undefined> {
    if (order.spec.inputs.distribution === 'own' && table && table.id !== this.given) {
      this.send({ kind: 'data', table });
      this.given = table.id;
    }
    const report = await new Promise<Report>((resolve) => {
      this.reported = resolve;
      this.send({ kind: 'draw', ...order });
    });
    return report.kind === 'drawn' ? report.records : undefined;
  }

  stop(): void {
    if (this.reported) this.send({ kind: 'stop' });
  }

  private send(order: Order): void {
    this.port.postMessage(order);
  }
}

/** The workers that draw networks of a run beside this one. */
export class Crew {
  private readonly helpers: Helper[] = [];
  private asked = 0;

  /** `hire` has the page start so many more helpers, which join when they are ready; `sizeOf` counts this worker too. */
  constructor(
    private readonly hire: (helpers: number) => void,
    private readonly sizeOf: (spec: EnsembleSpec) => number,
  ) {}

  join(port: MessagePort): void {
    this.helpers.push(new Helper(port));
  }

  /** Those of the helpers that have room beside this worker for a run. */
  helpersFor(spec: EnsembleSpec): readonly Helper[] {
    return this.helpers.slice(0, this.sizeOf(spec) - 1);
  }

  /** Asks for the helpers that a run has room for and that were not asked for before. */
  callFor(spec: EnsembleSpec): void {
    const more = this.sizeOf(spec) - 1 - this.asked;
    if (more <= 0) return;
    this.asked += more;
    this.hire(more);
  }
}
