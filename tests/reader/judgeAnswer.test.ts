import { expect, test } from 'vitest';
import { judgeAnswer, typedAmount } from '../../src/reader/driven/judgeAnswer.ts';

const answer = {
  value: 5.9,
  tolerance: 0.1,
  wrong: [
    { value: 5.55, tolerance: 0.05 },
    { value: -3, tolerance: 0 },
  ],
};

test.each([
  ['5.9', { standing: 'right' }],
  ['6', { standing: 'right' }],
  ['5,8', { standing: 'right' }],
  ['6.01', { standing: 'wrong', why: undefined }],
  // The witness of each typical wrong answer gets its hint.
  ['5.55', { standing: 'wrong', why: 0 }],
  ['５．６', { standing: 'wrong', why: 0 }],
  [' −3 ', { standing: 'wrong', why: 1 }],
  ['', { standing: 'unreadable' }],
  ['many', { standing: 'unreadable' }],
])('"%s" is judged', (text, judged) => {
  expect(judgeAnswer(text, answer)).toEqual(judged);
});

test('a number is read as readers write it', () => {
  expect([typedAmount('1,5'), typedAmount('1.5'), typedAmount('-0,25'), typedAmount('2e3')]).toEqual([1.5, 1.5, -0.25, 2000]);
  expect(typedAmount('1,5,2')).toBeNaN();
});
