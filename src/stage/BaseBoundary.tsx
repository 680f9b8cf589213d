/** A base that throws is put away; the overlay and the panels go on without it. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  onFailed: (error: Error) => void;
}

export class BaseBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onFailed(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
