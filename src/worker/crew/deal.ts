import type { NetworkRecord } from '../../sampler/networkRecord.ts';

/** Networks that someone was asked to draw, and when (milliseconds). */
interface Out {
  readonly networks: readonly number[];
  readonly since: number;
}

/** Which networks of a run nobody draws yet, which are being drawn, and which have come back; they leave in the order of their numbers. */
export class Deal {
  private pending: readonly number[];
  private out: readonly Out[] = [];
  private readonly arrived = new Map<number, NetworkRecord>();
  private next = 0;

  constructor(private readonly networks: number) {
    this.pending = Array.from({ length: networks }, (_, network) => network);
  }

  get isDone(): boolean {
    return this.next === this.networks;
  }

  /** How many nobody draws yet. */
  get left(): number {
    return this.pending.length;
  }

  /**
   * Up to `most` networks for the member with this number of a crew. It has the same ones turn after turn, as far as that goes, since it keeps
   * what it drew for them.
   */
  take(member: number, crew: number, most: number, now: number): readonly number[] {
    const own = this.pending.filter((network) => network % crew === member);
    const networks = (own.length > 0 ? own : this.pending).slice(0, most);
    if (networks.length > 0) this.out = [...this.out, { networks, since: now }];
    this.remove(networks);
    return networks;
  }

  /** Takes in what came of a part: records, the first of a network that was drawn twice; or nothing, and others are to draw it. */
  put(networks: readonly number[], records: readonly NetworkRecord[] | undefined): void {
    this.out = this.out.filter((part) => part.networks !== networks);
    if (records === undefined) this.giveBack(networks);
    else {
      for (const [k, network] of networks.entries()) if (this.isWanted(network)) this.arrived.set(network, records[k]);
      this.remove(networks);
    }
  }

  /** Has others draw what was given out before a time and has not come back. */
  reclaim(before: number): void {
    const late = this.out.filter(({ since }) => since < before);
    this.out = this.out.filter(({ since }) => since >= before);
    for (const { networks } of late) this.giveBack(networks);
  }

  private giveBack(networks: readonly number[]): void {
    const wanted = networks.filter((network) => this.isWanted(network));
    this.pending = [...new Set([...wanted, ...this.pending])].sort((a, b) => a - b);
  }

  private remove(networks: readonly number[]): void {
    const gone = new Set(networks);
    this.pending = this.pending.filter((network) => !gone.has(network));
  }

  private isWanted(network: number): boolean {
    return network >= this.next && !this.arrived.has(network);
  }

  /** What can be told in order. */
  *ready(): Generator<NetworkRecord, void> {
    for (let record = this.arrived.get(this.next); record !== undefined; record = this.arrived.get(this.next)) {
      this.arrived.delete(this.next++);
      yield record;
    }
  }
}
