import { describe, expect, it } from 'vitest';
import { awakeFigure, frame } from './toldFigure.ts';

describe('a run that the reader stops', () => {
  it('stops at what was drawn, and goes on when it is asked to or a knob is turned', async () => {
    const { sampler, state } = await awakeFigure();
    await sampler.runs[0].send(2);
    state().stop();
    expect(state()).toMatchObject({ status: 'stopped', stale: false, expected: undefined, result: { drawn: 2 } });
    expect(sampler.runs[0].signal.aborted).toBe(true);
    state().setAwake(false);
    state().setAwake(true);
    await frame();
    expect([state().status, sampler.runs.length]).toEqual(['stopped', 1]);

    state().resume();
    await frame();
    expect(sampler.runs[1].spec).toEqual(sampler.runs[0].spec);
    await sampler.runs[1].send(1);
    expect(state()).toMatchObject({ status: 'running', result: { drawn: 2 } });
    await sampler.runs[1].send(3);
    expect(state().result?.drawn).toBe(3);
    state().stop();
    state().set('depth', 6);
    await frame();
    expect(state().status).toBe('waiting');
    expect(sampler.runs[2].spec.network.depth).toBe(6);
  });

  it('stops a run of which nothing is drawn yet, also before its frame, and nothing else', async () => {
    const { sampler, state } = await awakeFigure();
    state().set('depth', 6);
    state().stop();
    await frame();
    expect([state().status, sampler.runs.length]).toEqual(['stopped', 1]);
    state().resume();
    await frame();
    await sampler.runs[1].send(4);
    await sampler.runs[1].finish();
    state().stop();
    state().resume();
    expect([state().status, sampler.runs.length]).toEqual(['done', 2]);
  });
});
