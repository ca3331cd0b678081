import type { DataTable } from '../../networks/dataTable.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import type { DrawNetworks } from '../../sampler/drawNetworks.ts';
import type { Crew, Helper } from './crew.ts';
import type { DrawOrder } from './crewProtocol.ts';
import { Deal } from './deal.ts';

/** Milliseconds that a part should take, and that a run must still last for helpers to be worth calling. */
const partTime = 25;
const worthHelp = 100;
/** A part counts as lost after so many times what it takes here, and so many milliseconds more. */
const patience = { times: 4, more: 1000 };
/** Milliseconds between two looks whether the last parts are there. */
const betweenLooks = 4;

/** A run that several may draw, and how it is drawn here. */
export interface SharedRun extends Omit<DrawOrder, 'kind' | 'networks'> {
  readonly spec: EnsembleSpec;
  /** The reader's table, where the inputs may be chosen from it. */
  readonly data?: DataTable;
  readonly draw: DrawNetworks;
  pause(): Promise<void>;
}

/** The work of one run, shared between this worker and the helpers of a crew. */
export class SharedWork {
  readonly deal: Deal;
  private over = false;
  /** Milliseconds that a network takes here. */
  private pace: number | undefined;

  constructor(
    private readonly run: SharedRun,
    private readonly crew: Crew,
  ) {
    this.deal = new Deal(run.spec.networks);
  }

  /** Gives work to the helpers and draws a part here, or waits a moment where none is left. */
  async goOn(): Promise<void> {
    const { deal, run, crew } = this;
    if (this.pace !== undefined) {
      deal.reclaim(performance.now() - patience.more - patience.times * Math.max(partTime, this.pace));
      this.employAll();
    }
    const part = this.partFor(0);
    // A knob that is dragged asks for a first network and no more: until it is there, or has taken its time, the other cores are the page's.
    const helped = this.pace === undefined ? setTimeout(() => this.employAll(), partTime) : undefined;
    if (part.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, betweenLooks));
      return run.pause();
    }
    const began = performance.now();
    try {
      deal.put(part, await run.draw(part, run.pause));
    } finally {
      clearTimeout(helped);
    }
    this.pace = (performance.now() - began) / part.length;
    if (deal.left * this.pace > worthHelp) crew.callFor(run.spec);
  }

  /** Ends the work of the helpers too. */
  end(): void {
    this.over = true;
    for (const helper of this.helpers()) helper.stop();
  }

  private helpers(): readonly Helper[] {
    return this.crew.helpersFor(this.run.spec);
  }

  private employAll(): void {
    for (const [k, helper] of this.helpers().entries()) if (helper.isFree) void this.employ(helper, k + 1);
  }

  private async employ(helper: Helper, member: number): Promise<void> {
    const { draw: _here, pause: _ours, data, ...order } = this.run;
    // One network first: a helper may be dead.
    for (let most = 1; !this.over && helper.isFree; most = Number.POSITIVE_INFINITY) {
      const networks = this.partFor(member, most);
      if (networks.length === 0) return;
      this.deal.put(networks, await helper.draw({ ...order, networks }, data));
    }
  }

  /** As many networks as should take `partTime`, and fewer towards the end, so that all end together. */
  private partFor(member: number, atMost = Number.POSITIVE_INFINITY): readonly number[] {
    const { deal, pace } = this;
    const hands = this.helpers().length + 1;
    const most = pace === undefined ? 1 : Math.min(atMost, partTime / pace, deal.left / (2 * hands));
    return deal.take(member, hands, Math.max(1, Math.floor(most)), performance.now());
  }
}
