import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { GroupProblem } from '../../../state/group.ts';
import type { GroupState } from '../../../state/groupState.ts';
import { excessSentences, wayOutText } from '../excessText.ts';
import { isMissingPart } from '../missingPart.ts';
import { optionLabel } from '../optionLabel.ts';
import { Refusal } from '../Remarks.tsx';
import { letterOf } from './sidePicture.ts';

const { figure, ownData, parameters, problems: wording, shell, sideBySide: words } = messages;

/** Its letter before what is said of a network. */
const ofNetwork = (place: number, sentence: string): string => words.problem(letterOf(place), sentence);

const sentenceOf = ({ of, problem }: GroupProblem): string =>
  ofNetwork(
    of,
    wording.sentence(problem, (id) => parameters.label[id], optionLabel),
  );

/** What the reader must know besides the pictures: what was refused or gave way and in which network, and why the first that has no picture has none. */
export function SideRemarks({ state }: { readonly state: GroupState }): ReactElement {
  const { problems, link, dismiss } = state;
  const ofLink = link && [
    ...(link.unknownVersion === undefined ? [] : [wording.unknownVersion(link.unknownVersion)]),
    ...link.problems.map(sentenceOf),
    ...link.unknown.map(wording.unknownKey),
  ];
  const ofKnob = problems === link?.problems ? [] : problems.map(sentenceOf);
  const buttons = [{ label: figure.dismiss, onClick: dismiss }];
  return (
    <>
      <Refusal of={ofLink ?? []} buttons={buttons} />
      <Refusal of={ofKnob} over buttons={buttons} />
      <SideFailure state={state} />
    </>
  );
}

/** Why a network is not drawn, with what can be done. */
function SideFailure({ state: { pictures, change } }: { readonly state: GroupState }): ReactElement | null {
  const place = pictures.findIndex(({ status }) => status === 'failed');
  if (place < 0) return null;
  const { failure = '', retry, drawAnyway } = pictures[place];
  if (typeof failure === 'string') {
    const isGone = isMissingPart(failure);
    const answer = isGone ? { label: shell.reload, onClick: () => window.location.reload() } : { label: figure.retry, onClick: retry };
    return <Refusal of={[ofNetwork(place, isGone ? shell.partGone : figure.failure(failure))]} over buttons={[answer]} />;
  }
  if (failure.kind === 'table') {
    const buttons = [{ label: ownData.takeDigits, onClick: () => change(place, { inputs: 'digits' }) }];
    return <Refusal of={[ofNetwork(place, ownData.bring)]} over buttons={buttons} />;
  }
  const ways = [true, false].flatMap((inLaw) => failure.waysOut.filter(({ method }) => (method !== undefined) === inLaw).slice(0, 1));
  const [first, ...more] = excessSentences(failure);
  const buttons = [
    ...ways.map((way) => ({ label: wayOutText(way), onClick: () => change(place, way) })),
    ...(failure.kind === 'time' ? [{ label: figure.excess.anyway, onClick: drawAnyway }] : []),
  ];
  return <Refusal of={[ofNetwork(place, first), ...more]} over buttons={buttons} />;
}
