import { describe, expect, it } from 'vitest';
import { readHostMessage } from '../../src/reader/embed/hearHost.ts';
import { hostOrigin } from '../../src/reader/embed/host.ts';

const ours = 'https://book.example';
const framed = (referrer: string, ancestorOrigins?: readonly string[]) => ({
  location: { origin: ours, ancestorOrigins },
  document: { referrer },
});

describe('the page around a frame', () => {
  it.each([
    ['by its ancestors', framed('', ['https://host.example', 'https://top.example']), 'https://host.example'],
    ['by its ancestors, though it is ours', framed('', [ours]), ours],
    ['not where it has no origin', framed('', ['null']), '*'],
    ['by the referrer', framed('https://host.example/page?x'), 'https://host.example'],
    ['not after a step within the frame', framed(`${ours}/chapter/`), '*'],
    ['not where nobody says', framed(''), '*'],
    ['not by nonsense', framed('about:srcdoc'), '*'],
  ])('is known %s', (_, window, origin) => {
    expect(hostOrigin(window)).toBe(origin);
  });

  it('may ask for two things, and for nothing else', () => {
    expect(readHostMessage({ type: 'signal-at-depth:ask-height' })).toEqual({ type: 'signal-at-depth:ask-height' });
    expect(readHostMessage({ type: 'signal-at-depth:theme', theme: 'dark' })).toEqual({ type: 'signal-at-depth:theme', theme: 'dark' });
    const others = [
      null,
      'x',
      7,
      {},
      { type: 'theme', theme: 'dark' },
      { type: 'signal-at-depth:theme', theme: 'projector' },
      { type: 'signal-at-depth:height' },
    ];
    for (const data of others) expect(readHostMessage(data), JSON.stringify(data)).toBeUndefined();
  });
});
