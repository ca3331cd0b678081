import { messages } from '../../../messages/messages.ts';
import { profileTunes } from '../listen/profileTunes.ts';
import type { Tune } from '../listen/tune.ts';
import type { SideNetwork, SideRow } from './sidePicture.ts';

/** The lines of a group as tunes, network by network; lines of one metric are heard on the axis that they share. */
export function sideTunes(networks: readonly SideNetwork[], rows: readonly SideRow[]): readonly Tune[] {
  const domains = new Map(rows.map(({ metric, domain }) => [metric, domain]));
  return networks.flatMap(({ letter, settings, result, predictions }) =>
    result === undefined
      ? []
      : profileTunes({ settings, result, predictions, shared: (metric) => domains.get(metric) }).map((tune) => ({
          ...tune,
          name: messages.sideBySide.tune(letter, tune.name),
        })),
  );
}
