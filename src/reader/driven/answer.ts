import { messages } from '../../messages/messages.ts';
import { openSolution } from '../goals/openSolution.ts';
import { make } from '../make.ts';
import { type Judgement, judgeAnswer, type NumericAnswer } from './judgeAnswer.ts';

const words = messages.driven.answer;

/** What a reader gave, and the hints that there are. */
interface Given {
  readonly judge: () => Judgement;
  readonly hints: readonly (Element | null)[];
}

let names = 0;

/** An entry for a number. */
function bringEntry(place: HTMLElement): Given {
  const answer = JSON.parse(place.dataset.answer ?? '') as NumericAnswer;
  const hints = [...place.querySelectorAll('.why')];
  const entry = make('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', class: 'answer-entry', size: '7' });
  place.prepend(make('label', { class: 'answer-line' }, words.yours, ' ', entry, ' ', place.dataset.unit ?? ''));
  entry.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') place.querySelector<HTMLButtonElement>('[data-answer-check]')?.click();
  });
  return { judge: () => judgeAnswer(entry.value, answer), hints };
}

/** A round button before each option. */
function bringOptions(place: HTMLElement): Given {
  const options = [...place.querySelectorAll<HTMLElement>('.answer-option')];
  const hints = options.map((option) => option.querySelector('.why'));
  const name = `answer${names++}`;
  const buttons = options.map((option, k) => {
    const button = make('input', { type: 'radio', name });
    const text = [...option.childNodes].filter((node) => node !== hints[k]);
    option.prepend(make('label', {}, button, make('span', {}, ...text)));
    return button;
  });
  const judge = (): Judgement => {
    const chosen = buttons.findIndex(({ checked }) => checked);
    if (chosen < 0) return { standing: 'unreadable' };
    return options[chosen].dataset.right === undefined ? { standing: 'wrong', why: chosen } : { standing: 'right' };
  };
  return { judge, hints };
}

/** Lets a question be answered on the spot: says whether it is right, and to a typical wrong answer what helps; the solution is a button away. */
export function bringAnswer(place: HTMLElement): void {
  const { judge, hints } = place.dataset.answer === undefined ? bringOptions(place) : bringEntry(place);
  const said = make('p', { class: 'answer-said', role: 'status' });
  const check = make('button', { type: 'button', class: 'plain-button', 'data-answer-check': '' }, words.check);
  const skip = make('button', { type: 'button', class: 'plain-button' }, messages.goals.skip);
  check.addEventListener('click', () => {
    const judged = judge();
    said.textContent = words.standing[judged.standing];
    said.dataset.standing = judged.standing;
    for (const [k, hint] of hints.entries()) hint?.toggleAttribute('data-shown', judged.standing === 'wrong' && judged.why === k);
  });
  skip.addEventListener('click', () => openSolution(place));
  place.append(make('p', { class: 'goal-buttons' }, check, skip), said);
  place.dataset.live = '';
}
