import { describe, expect, it } from 'vitest';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { createBackendMemory } from '../../src/state/backendMemory.ts';
import { differs, type Group, tellingApart } from '../../src/state/group.ts';
import { readGroupLink } from '../../src/state/groupLink.ts';
import { createGroupStore } from '../../src/state/groupStore.ts';
import { fakeResult, fakeSampler } from './fakeSampler.ts';

const plain = completeSettings({ depth: 10, width: 32 });
const own: Group = [plain, { ...plain, normalization: 'layer' }];
const kept = (): Storage => {
  throw new Error('nothing is kept');
};

function figure(networks: Group = own, presets: readonly Settings[] = []) {
  const sampler = fakeSampler();
  const clock = { time: 0 };
  const store = createGroupStore({
    own: networks,
    presets: presets.map((one) => fakeResult(specOf(one))),
    client: () => sampler,
    memory: createBackendMemory(kept),
    nextFrame: (callback) => callback(),
    now: () => clock.time,
  });
  const widths = () => store.getState().networks.map(({ width }) => width);
  const statuses = () => store.getState().pictures.map(({ status }) => status);
  const drawn = () => sampler.runs.map(({ spec }) => spec.network.width);
  return { store, sampler, clock, widths, statuses, drawn, ...store.getState() };
}

describe('the networks of a group', () => {
  it('are turned one by one or together', () => {
    const { set, choose, widths, store } = figure();
    choose(1);
    set('width', 64);
    expect(widths()).toEqual([32, 64]);
    expect(differs(store.getState().networks, 'width')).toBe(true);
    expect(tellingApart(store.getState().networks)).toEqual(['width', 'normalization']);
    choose('all');
    set('width', 128);
    expect(widths()).toEqual([128, 128]);
    expect(store.getState().networks.map(({ normalization }) => normalization)).toEqual(['batch', 'layer']);
    choose(0);
    set('metrics', ['stableRank']);
    expect(store.getState().networks.map(({ metrics }) => metrics)).toEqual([['stableRank'], ['stableRank']]);
  });

  it('are not told apart by what only follows from something else', () => {
    const tanh = completeSettings({ activation: 'tanh' });
    const relu = completeSettings({});
    expect(tanh.weightVariance).not.toBe(relu.weightVariance);
    expect(tellingApart([relu, tanh])).toEqual(['activation']);
    expect(differs([relu, tanh], 'weightVariance')).toBe(true);
    expect(differs([relu, tanh], 'density')).toBe(false);
  });

  it('say which of them had to give way, and lose nothing else', () => {
    const { set, undo, store } = figure([plain, { ...plain, normalization: 'group', groups: 8 }]);
    set('width', 33);
    expect(store.getState().problems).toMatchObject([{ of: 1, problem: { parameter: 'groups', rule: { kind: 'groupsOfWidth' } } }]);
    expect(store.getState().networks[0]).toEqual({ ...plain, width: 33 });
    undo();
    expect(store.getState().networks[1].groups).toBe(8);
  });

  it('take a value of one of them', () => {
    const { set, choose, giveToAll, widths } = figure();
    choose(1);
    set('width', 64);
    giveToAll('width', 1);
    expect(widths()).toEqual([64, 64]);
  });

  it('have one history, in which a drag is a step', () => {
    const { set, choose, add, remove, undo, redo, clock, widths, store } = figure();
    choose(1);
    for (const width of [40, 50, 60]) set('width', width);
    clock.time = 5000;
    choose('all');
    set('width', 61);
    add();
    expect(widths()).toEqual([61, 61, 61]);
    expect(store.getState().turning).toBe(2);
    remove(0);
    expect(store.getState().networks.map(({ normalization }) => normalization)).toEqual(['layer', 'layer']);
    expect(store.getState().turning).toBe(1);
    undo();
    undo();
    undo();
    expect(widths()).toEqual([32, 60]);
    undo();
    expect(widths()).toEqual([32, 32]);
    expect(store.getState().history.past).toHaveLength(0);
    redo();
    redo();
    expect(widths()).toEqual([61, 61]);
  });

  it('are four at most, and one at least', () => {
    const { add, remove, widths } = figure();
    for (let k = 0; k < 5; k++) add();
    expect(widths()).toHaveLength(4);
    for (let k = 0; k < 5; k++) remove(0);
    expect(widths()).toHaveLength(1);
  });

  it('follow a link and come back', () => {
    const { follow, reset, dismiss, store } = figure();
    follow(readGroupLink('?width=16&c.depth=12&c.width=0', own));
    expect(store.getState()).toMatchObject({ networks: [{ width: 16 }, { width: 16 }, { depth: 12 }], problems: [{ of: 2 }] });
    dismiss();
    expect(store.getState()).toMatchObject({ problems: [], link: undefined });
    reset();
    expect(store.getState().networks).toEqual(own);
  });
});

describe('the pictures of a group', () => {
  it('are asked for in view alone, and of what was turned alone', async () => {
    const { set, choose, setAwake, sampler, drawn, statuses } = figure();
    expect(statuses()).toEqual(['asleep', 'asleep']);
    setAwake(true);
    expect(drawn()).toHaveLength(2);
    for (const run of sampler.runs) {
      await run.send(plain.networks);
      await run.finish();
    }
    expect(statuses()).toEqual(['done', 'done']);
    choose(1);
    set('width', 64);
    expect(drawn()).toEqual([32, 32, 64]);
    expect(statuses()).toEqual(['done', 'waiting']);
  });

  it('of a copy are there at once, and stay where another network is taken away', async () => {
    const { add, remove, undo, choose, setAwake, sampler, statuses, store } = figure();
    setAwake(true);
    for (const run of sampler.runs) {
      await run.send(plain.networks);
      await run.finish();
    }
    choose(0);
    add();
    expect(store.getState().pictures[2].result?.spec.network.normalization).toBe('batch');
    remove(0);
    expect(store.getState().pictures.map(({ result }) => result?.spec.network.normalization)).toEqual(['layer', 'batch']);
    undo();
    expect(statuses()).not.toContain('waiting');
    expect(sampler.runs).toHaveLength(2);
  });

  it('that came with the page are not drawn again', () => {
    const { setAwake, statuses, sampler, set, undo } = figure(own, own);
    setAwake(true);
    expect(statuses()).toEqual(['preset', 'preset']);
    set('width', 64);
    expect(statuses()).toEqual(['waiting', 'waiting']);
    undo();
    expect(statuses()).toEqual(['preset', 'preset']);
    expect(sampler.runs.every(({ signal }) => signal.aborted)).toBe(true);
  });
});

describe('a play through a knob of a group', () => {
  it('turns what knobs turn, from where it began, and ends there without a step', () => {
    const { play, endPlay, choose, widths, undo, store } = figure();
    choose(1);
    play('width', 64);
    expect(widths()).toEqual([32, 64]);
    play('depth', 5);
    expect(store.getState().networks.map(({ width, depth }) => [width, depth])).toEqual([
      [32, 10],
      [32, 5],
    ]);
    endPlay();
    expect([store.getState().networks, store.getState().history.past]).toEqual([own, []]);
    undo();
    expect(store.getState().networks).toEqual(own);
  });

  it('is one step where it is to stay, or a knob is turned in it; undo ends it', () => {
    const { play, endPlay, set, widths, undo } = figure();
    play('width', 64);
    play('width', 128);
    endPlay(true);
    expect(widths()).toEqual([128, 128]);
    undo();
    expect(widths()).toEqual([32, 32]);
    play('width', 64);
    undo();
    expect(widths()).toEqual([32, 32]);
    play('width', 64);
    set('depth', 8);
    expect(widths()).toEqual([64, 64]);
    undo();
    expect(widths()).toEqual([32, 32]);
  });

  it('is over when knobs are to turn something else', () => {
    const { play, choose, store } = figure();
    play('width', 64);
    choose(0);
    expect(store.getState().playedFrom).toBeUndefined();
    expect(store.getState().networks).toEqual(own);
  });
});

it('shows some layers until the deepest network is another one', () => {
  const { set, showLayers, store } = figure();
  showLayers([2, 6]);
  set('width', 64);
  expect(store.getState().shownLayers).toEqual([2, 6]);
  set('depth', 20);
  expect(store.getState().shownLayers).toBeUndefined();
});
