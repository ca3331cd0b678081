import { sheets } from '../../theory/sheets/index.ts';
import type { SheetReply, SheetRequest } from './protocol.ts';

/** The thread that calculates sheets of theory, apart from the sampler's, so that neither waits for the other. */
self.onmessage = ({ data: { of, spec } }: MessageEvent<SheetRequest>) => {
  self.postMessage(replyTo(of, spec));
};

function replyTo(of: SheetRequest['of'], spec: SheetRequest['spec']): SheetReply {
  try {
    return { kind: 'sheet', sheet: sheets[of].of(spec) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
