import type { DataTable } from '../networks/dataTable.ts';
import { Crew } from './crew/crew.ts';
import { crewSize, sharesCores } from './crew/crewSize.ts';
import { helpThrough } from './crew/helper.ts';
import { createDigitsLoader } from './digits.ts';
import { drawRun, type Hands } from './drawRun.ts';
import { type Bench, OpenSamplers } from './openSamplers.ts';
import type { Reply, Request, SampleRequest, WarmRequest } from './protocol.ts';
import { openedEarly } from './runPlan.ts';

/** Milliseconds: a run that replaces another so soon after that began comes from a hand on a knob, and so long a hand may rest between two moves. */
const inOneMove = 250;
const betweenMoves = 60;

/** Of the weights that a page may keep: a helper has few networks to keep them for. */
const helpersShare = 1 / 8;

/**
 * The worker's side of the protocol: one run at a time, the latest asked for. What was opened for one stays open for later ones. `sizeOfCrew` says
 * how many workers may draw one run.
 */
export function createHost(bench: Bench, reply: (reply: Reply) => void, sizeOfCrew = crewSize): (request: Request) => void {
  let current: { run: number; began: number; controller: AbortController } | undefined;
  let previous: Promise<void> = Promise.resolve();
  const samplers = new OpenSamplers(bench);
  const crew = new Crew((helpers) => reply({ kind: 'hire', helpers }), sizeOfCrew);
  const loadDigits = createDigitsLoader();
  let own: DataTable | undefined;

  async function serve(request: SampleRequest, hands: Pick<Hands, 'tables' | 'respite'>, signal: AbortSignal): Promise<void> {
    const { run } = request;
    try {
      await drawRun(request, { samplers, crew, ...hands }, signal, reply);
      reply({ kind: 'done', run });
    } catch (error) {
      if (!signal.aborted) reply({ kind: 'failed', run, message: messageOf(error) });
    }
  }

  function start(request: SampleRequest): void {
    current?.controller.abort();
    const controller = new AbortController();
    const began = performance.now();
    const isMoved = current !== undefined && began - current.began < inOneMove;
    current = { run: request.run, began, controller };
    // The run keeps its table, whatever is brought meanwhile.
    const hands = { tables: { loadDigits, own }, respite: isMoved && sharesCores() ? betweenMoves : 0 };
    previous = previous.then(() => (controller.signal.aborted ? undefined : serve(request, hands, controller.signal)));
  }

  /** Opens what a first turn of a knob will want; what does not open says so when it is needed. */
  async function warm({ backend: choice, failed }: WarmRequest): Promise<void> {
    if (!samplers.isEmpty || current !== undefined) return;
    samplers.heed(choice, failed);
    for (const backend of openedEarly(choice, samplers.usable)) await samplers.take(backend).catch(() => {});
  }

  return (request) => {
    if (request.kind === 'ping') reply({ kind: 'pong' });
    else if (request.kind === 'warm') void warm(request);
    else if (request.kind === 'help') helpThrough(request.port, new OpenSamplers(bench, helpersShare), loadDigits);
    else if (request.kind === 'hired') crew.join(request.port);
    else if (request.kind === 'data') own = request.table;
    else if (request.kind === 'sample') start(request);
    else if (request.run === current?.run) current.controller.abort();
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
