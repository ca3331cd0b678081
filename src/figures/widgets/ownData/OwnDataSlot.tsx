import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { isMissingPart } from '../missingPart.ts';
import type { OwnDataPanelProps } from './OwnDataPanel.tsx';

/** The place of the panel, whose code comes with the first wish for it. */
export function OwnDataSlot(props: OwnDataPanelProps): ReactElement {
  const [Panel, setPanel] = useState<ComponentType<OwnDataPanelProps>>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    import('./OwnDataPanel.tsx').then(
      ({ OwnDataPanel }) => setPanel(() => OwnDataPanel),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  if (Panel) return <Panel {...props} />;
  if (failure === undefined) return <p className="own-data">{messages.ownData.reading}</p>;
  return (
    <p className="own-data" role="alert">
      {isMissingPart(failure) ? messages.shell.partGone : messages.ownData.failed(failure)}
    </p>
  );
}
