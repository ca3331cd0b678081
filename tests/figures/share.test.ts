import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { pageInLanguages } from '../../src/figures/widgets/share/aboutBook.ts';
import { codePicture } from '../../src/figures/widgets/share/codePicture.ts';
import { embedCode } from '../../src/figures/widgets/share/embedCode.ts';
import { besideLink, laboratoryLink } from '../../src/figures/widgets/share/laboratory.ts';
import { reportAddress, reportText } from '../../src/figures/widgets/share/reportText.ts';
import { en } from '../../src/messages/en/index.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { ofGroup } from '../../src/state/group.ts';
import { readGroupLink } from '../../src/state/groupLink.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { someSettings } from '../state/someSettings.ts';

const address = 'https://book.example/a/chapter/?v=1&figure=collapse&depth=20&embed=collapse';

describe('the code of a frame', () => {
  const frame = { address, title: 'A "b" <c> & d', height: 900.4, withScript: true };

  it('escapes what it is made of, and has a height of its own', () => {
    const code = embedCode({ ...frame, withScript: false });
    expect(code).toContain('src="https://book.example/a/chapter/?v=1&amp;figure=collapse&amp;depth=20&amp;embed=collapse"');
    expect(code).toContain('title="A &quot;b&quot; &lt;c&gt; &amp; d"');
    expect(code).toContain('height="901"');
    expect(code).not.toContain('<script');
  });

  /** Runs the copied script in a page of one frame, and says what height it gives the frame when a message comes. */
  function heightAfter(message: { origin?: string; source?: unknown; data: unknown }): unknown {
    const inside = {};
    const element = { contentWindow: inside, height: 'as it was' as unknown };
    const script = /<script>([\s\S]*)<\/script>/.exec(embedCode(frame))?.[1] ?? '';
    let hear: ((event: object) => void) | undefined;
    const page = { querySelectorAll: (selector: string) => (selector === 'iframe[data-signal-at-depth]' ? [element] : []) };
    new Function('addEventListener', 'document', script)((_type: string, listener: typeof hear) => {
      hear = listener;
    }, page);
    hear?.({ origin: 'https://book.example', source: inside, ...message });
    return element.height;
  }

  it('listens to its own frame at the origin of the book, and to nobody else', () => {
    const data = { type: 'signal-at-depth:height', figure: 'collapse', height: 700.2 };
    expect(heightAfter({ data })).toBe(701);
    const refused = [
      { data, origin: 'https://elsewhere.example' },
      { data, origin: 'https://book.example.elsewhere.example' },
      { data, source: {} },
      { data: { ...data, type: 'height' } },
      { data: { ...data, height: -1 } },
      { data: { ...data, height: 1e9 } },
      { data: { ...data, height: 'calc(1px)' } },
      { data: null },
      { data: 'signal-at-depth:height' },
    ];
    for (const message of refused) expect(heightAfter(message), JSON.stringify(message)).toBe('as it was');
  });
});

describe('a QR code', () => {
  /** The picture as a camera sees it, four pixels a cell. */
  function seen({ size, path }: { size: number; path: string }) {
    const scale = 4;
    const side = size * scale;
    const data = new Uint8Array(side * side * 4).fill(255);
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
        const from = row * side + Number(x) * scale;
        for (let pixel = from; pixel < from + Number(length) * scale; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3);
      }
    return { width: side, height: side, data };
  }

  it('is read back as the address that it was made of, short or long', () => {
    for (const text of [address, `${address}&${'data=x'.repeat(60)}`, 'https://书.example/']) {
      const picture = codePicture(text);
      expect(picture && decodeQR(seen(picture)), text).toBe(text);
    }
  });

  it('is not made of what no code has room for', () => {
    expect(codePicture('x'.repeat(2900))).toBeDefined();
    expect(codePicture('x'.repeat(3000))).toBeUndefined();
  });
});

describe('the way to the Laboratory', () => {
  const table = completeSettings({});
  const searchOf = (link: string): string => link.slice(0, link.indexOf('#'));

  it('sets its bench to any settings, which begins with the defaults of the table', () => {
    fc.assert(
      fc.property(someSettings, (wanted) => {
        const link = laboratoryLink({ kind: 'experiment', extra: {} }, wanted);
        expect(readPermalink(searchOf(link), table)).toMatchObject({ figure: 'bench', settings: wanted, problems: [], unknown: [] });
        expect(link.endsWith('#bench')).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(laboratoryLink({ kind: 'experiment', extra: {} }, table)).toBe('?v=1&figure=bench#bench');
  });

  it('leaves nothing to what its other figures begin with, and says what they go over', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (wanted, defaults) => {
        const extra = { over: 'width', values: '8,16,32' };
        const link = laboratoryLink({ kind: 'sweep', extra }, wanted);
        const kept = { ...defaults, data: '', inputs: defaults.inputs === 'own' ? 'gaussian' : defaults.inputs } as const;
        expect(readPermalink(searchOf(link), kept).settings).toEqual(wanted);
        expect(link).toMatch(/^\?v=1&figure=sweep&.*&over=width&values=8,16,32#sweep$/);
      }),
      { numRuns: 300 },
    );
    expect(laboratoryLink({ kind: 'theoryMap', extra: { of: 'phaseDiagram' } }, table)).toMatch(/figure=map&.*&of=phaseDiagram#map$/);
    expect(laboratoryLink({ kind: 'cobweb', extra: {} }, table, { terms: 12 })).toMatch(/figure=cobweb&.*&look\.terms=12#cobweb$/);
  });
});

describe('the way to another network beside one', () => {
  it('gives the networks side by side two of the same, whatever they begin with', () => {
    fc.assert(
      fc.property(someSettings, (wanted) => {
        const link = besideLink(wanted);
        const own = [completeSettings({}), completeSettings({ normalization: 'layer' }), completeSettings({ normalization: 'none' })];
        const { networks, figure, problems, unknown } = readGroupLink(link.slice(0, link.indexOf('#')), own);
        const { settings } = ofGroup(wanted);
        expect([figure, networks, problems, unknown]).toEqual(['side', [settings, settings], [], []]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a report of a problem', () => {
  const facts = {
    address,
    page: 'Chapter',
    figure: 'Figure',
    about: { version: '1.2.3', commit: 'abc123' },
    drawn: 'exact in law, WebGPU',
    browser: 'Browser 1',
  };

  it('says all that it was told, and leaves out what nobody knows', () => {
    const text = reportText(facts, en.share.report);
    for (const part of [address, 'Chapter', 'Figure', '1.2.3, abc123', 'WebGPU', 'Browser 1']) expect(text).toContain(part);
    expect(reportText({ ...facts, about: undefined, drawn: undefined }, en.share.report)).not.toMatch(/Version|Drawn|undefined/);
  });

  it('travels whole in the address of a tracker or of a mail', () => {
    const text = reportText(facts, en.share.report);
    const tracker = new URL(reportAddress('https://host/o/r/issues/new', 'A & b', text) ?? '');
    expect([tracker.searchParams.get('title'), tracker.searchParams.get('body')]).toEqual(['A & b', text]);
    const labelled = new URL(reportAddress('https://host/issues/new?labels=bug', 'A', text) ?? '');
    expect([labelled.searchParams.get('labels'), labelled.searchParams.get('body')]).toEqual(['bug', text]);
    const named = new URL(reportAddress('https://host/new?issue[title]={title}&issue[description]={text}', 'A', text) ?? '');
    expect(named.searchParams.get('issue[description]')).toBe(text);
    expect(reportAddress('mailto:a@b.example', 'A & b', 'c d')).toBe('mailto:a@b.example?subject=A%20%26%20b&body=c%20d');
    expect(reportAddress('https://host/new', 'A', 'x'.repeat(9000))).toBeUndefined();
  });
});

it('the same page in another language lies where the site has it', () => {
  const root = { pathname: '/a/' };
  const english = pageInLanguages({ pathname: '/a/chapter/' }, root);
  expect([english.language, english.pathIn('en'), english.pathIn('zh')]).toEqual(['en', 'chapter/', 'zh/chapter/']);
  const chinese = pageInLanguages({ pathname: '/a/zh/' }, root);
  expect([chinese.language, chinese.pathIn('en'), chinese.pathIn('zh')]).toEqual(['zh', '', 'zh/']);
});
