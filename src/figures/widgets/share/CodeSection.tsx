import { type KeyboardEvent, type ReactElement, useMemo, useRef } from 'react';
import { messages } from '../../../messages/messages.ts';
import { Button } from '../../controls/Button.tsx';
import { useFullscreen } from '../useFullscreen.ts';
import { codePicture } from './codePicture.ts';
import type { SharedState } from './sharedFigure.ts';

const { code: words } = messages.share;

/** A figure's address as a QR code, for a room to point telephones at; large at the press of a button. */
export function CodeSection({ address }: Pick<SharedState, 'address'>): ReactElement {
  const sheet = useRef<HTMLDivElement>(null);
  const { filled, toggle } = useFullscreen(sheet);
  const code = useMemo(() => codePicture(address), [address]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || filled !== 'window') return;
    // The key leads back to the panel, and does not close it.
    event.preventDefault();
    event.stopPropagation();
    toggle();
  };
  if (code === undefined) return <p className="share-section">{words.tooLong(address.length)}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button in it
    <div ref={sheet} className="share-section share-code" data-filled={filled} onKeyDown={press}>
      <svg className="share-code-picture" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.picture(address)}>
        <path className="share-code-paper" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
        <path d={code.path} />
      </svg>
      <p className="share-code-address">{address}</p>
      <Button icon={filled ? 'shrink' : 'enlarge'} onClick={toggle}>
        {filled ? words.back : words.screen}
      </Button>
    </div>
  );
}
