import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { RunStatus } from '../../../state/experimentState.ts';
import type { GroupState } from '../../../state/groupState.ts';
import { RunButton } from '../RunButton.tsx';
import { letterOf } from './sidePicture.ts';

const { figure, sideBySide: words } = messages;

/** What is said of a group where its pictures stand differently: the first of these that any of them is. */
const loudest: readonly RunStatus[] = ['failed', 'running', 'waiting', 'stopped', 'asleep', 'done', 'preset'];

/** How a group as a whole stands. */
export const statusOf = ({ pictures }: Pick<GroupState, 'pictures'>): RunStatus =>
  loudest.find((status) => pictures.some((one) => one.status === status)) ?? 'asleep';

/** How far the pictures of a group are, in words and as a bar; the data attributes say the same to tests. */
export function SideStatus({ state }: { readonly state: GroupState }): ReactElement {
  const { pictures, networks } = state;
  const status = statusOf(state);
  const under = status === 'waiting' || status === 'running';
  const drawn = pictures.map(({ result, stale }) => (stale ? 0 : (result?.drawn ?? 0)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const wanted = networks.map((one) => one.networks);
  const parts = networks.map((_, k) => words.valueOf(letterOf(k), figure.drawnOf(drawn[k], wanted[k])));
  const at = pictures.find((one) => one.status === status) ?? pictures[0];
  return (
    <div className="status" data-status={status} data-drawn={sum(drawn)}>
      <p className="status-text">{[figure.status[status], ...(sum(drawn) > 0 ? parts : [])].join(' · ')}</p>
      <RunButton {...at} stop={state.stop} resume={state.resume} />
      {under && <progress className="status-progress" aria-label={figure.progress} max={sum(wanted)} value={sum(drawn)} />}
    </div>
  );
}
