import { sheets } from '../../theory/sheets/index.ts';
import type { TellPart } from '../../theory/sheets/sheet.ts';
import type { SheetReply, SheetRequest } from './protocol.ts';

/** The thread that calculates maps of theory, apart from the sampler's, so that neither waits for the other. */
self.onmessage = ({ data }: MessageEvent<SheetRequest>) => {
  self.postMessage(replyTo(data));
};

const tellPart: TellPart = (sheet, share) => self.postMessage({ kind: 'part', sheet, share } satisfies SheetReply);

function replyTo({ kind, of, spec }: SheetRequest): SheetReply {
  try {
    return kind === 'sheet' ? { kind, sheet: sheets[of].of(spec, tellPart) } : { kind, point: sheets[of].at(spec) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
