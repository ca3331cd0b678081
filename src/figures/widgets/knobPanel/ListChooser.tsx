import { type ReactElement, useId, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { Settings } from '../../../networks/settings.ts';
import { useEmbedded } from '../../../state/embedded.ts';
import { LockedNote } from '../../controls/LockedNote.tsx';
import { Formula } from '../../formulas/Formula.tsx';
import { type ListId, type ListName, listItems, matching } from './listItems.ts';

interface ListChooserProps<Of extends ListId> {
  readonly of: Of;
  readonly chosen: readonly ListName<Of>[];
  readonly onChoose: (chosen: Settings[Of]) => void;
}

const { laboratory, parameters } = messages;

/** Several of many names: a list to tick, which a search shortens; of metrics one stays ticked. Where it is locked, what is ticked alone. */
export function ListChooser<Of extends ListId>({ of, chosen, onChoose }: ListChooserProps<Of>): ReactElement {
  const key = useId();
  const [typed, setTyped] = useState('');
  const items = listItems(of);
  const isLocked = useEmbedded()?.lock.has(of) ?? false;
  const found = isLocked ? items.filter(({ id }) => chosen.includes(id)) : matching(items, typed);
  const label = parameters.label[of];
  const isLast = (id: ListName<Of>): boolean => of === 'metrics' && chosen.length === 1 && chosen[0] === id;
  const turn = (id: ListName<Of>): void => {
    if (isLast(id)) return;
    const next = items.map((item) => item.id).filter((one) => (one === id ? !chosen.includes(one) : chosen.includes(one)));
    onChoose(next as unknown as Settings[Of]);
  };
  return (
    <fieldset className="list-chooser" data-knob={of} data-locked={isLocked || undefined} disabled={isLocked}>
      <legend className="control-label">
        {label} <small>{laboratory.chosen(chosen.length, items.length)}</small>
        {isLocked && <LockedNote note={messages.embed.locked} />}
      </legend>
      {!isLocked && (
        <input
          type="search"
          className="list-search"
          aria-label={laboratory.search(label)}
          placeholder={laboratory.search(label)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul className="list-items">
        {found.map(({ id, title, tex, plain, needs }) => (
          <li key={id}>
            <label className="list-item">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                aria-disabled={isLast(id) || undefined}
                aria-describedby={`${key}${id}`}
                onChange={() => turn(id)}
              />
              <span className="list-item-title">{title}</span>
              <span className="list-item-symbol">
                <Formula tex={tex} plain={plain} silent />
              </span>
              <small id={`${key}${id}`}>{isLast(id) && !isLocked ? laboratory.lastOne : laboratory.cost[needs]}</small>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && !isLocked && <p className="list-none">{laboratory.noneFound}</p>}
    </fieldset>
  );
}
