import { messages } from '../../messages/messages.ts';

/** Milliseconds after a figure came to life: whatever the reader waits for goes first. */
const patience = 3000;

let draw: typeof import('../codeSvg.ts').codeSvg | undefined;
let isAsked = false;

/** Fetches, in its own time, what draws QR codes: once a page is being printed there is no time to fetch anything. */
export function readyCodes(): void {
  if (isAsked) return;
  isAsked = true;
  setTimeout(() => {
    import('../codeSvg.ts').then(
      ({ codeSvg }) => {
        draw = codeSvg;
      },
      () => {
        // Paper has the address in words all the same.
      },
    );
  }, patience);
}

/** An address as a QR code; undefined where it is too long, or where nobody stayed long enough with a figure for it to be drawn. */
export const printedCode = (address: string): SVGSVGElement | undefined => draw?.(address, messages.share.code.picture(address));
