import { Component, type ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

/** Says so where code of a figure could not be fetched; the figure stays. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="figure-row-status" role="alert">
        {messages.shell.partGone}
      </p>
    );
  }
}
