/** A base that throws is put away; the overlay and the panels go on without it. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  onFailed: () => void;
}

export class BaseBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
