import type { RunResult, SampleEvent } from '../networks/ensembleResult.ts';

/** Several runs that make one picture, as one: how the last of them was drawn, and the networks, time and cost of all. */
export function mergedRuns(results: readonly RunResult[]): Omit<RunResult, 'spec'> {
  const cost = (of: keyof RunResult['cost']): number => total(results.map((one) => one.cost[of]));
  const { method, objection, backend } = results[results.length - 1];
  return {
    method,
    ...(objection && { objection }),
    backend,
    drawn: total(results.map((one) => one.drawn)),
    events: eventsOf(results.flatMap(({ events }) => events)),
    elapsed: total(results.map(({ elapsed }) => elapsed)),
    cost: { programs: cost('programs'), bytesUploaded: cost('bytesUploaded'), bytesRead: cost('bytesRead'), reads: cost('reads') },
  };
}

/** What happened in any run: each kind once, at its first layer, in all networks that it happened in. */
function eventsOf(events: readonly SampleEvent[]): readonly SampleEvent[] {
  const merged = new Map<string, SampleEvent>();
  for (const event of events) {
    const key = `${event.kind} ${event.metric}`;
    const before = merged.get(key);
    const layer = Math.min(event.layer, before?.layer ?? event.layer);
    merged.set(key, { ...event, layer, networks: event.networks + (before?.networks ?? 0) });
  }
  return [...merged.values()];
}

/** A sum of numbers. */
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
