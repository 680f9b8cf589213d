/** Removes a base that throws; overlay and panels go on without it. */
import { Component } from 'react';
import type { Elements } from '../ui/elements';

interface Props {
  readonly children: Elements;
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

  override render(): Elements {
    return this.state.failed ? null : this.props.children;
  }
}
