/** An error boundary for one part of the page. It shows a fallback only when the error comes again at once. */
import { Component } from 'react';
import type { Elements } from '../ui/elements';

export interface BoundaryProps {
  readonly children: Elements;
  /** Replaces the children once they have failed twice in a row. @param again tries them once more. */
  readonly fallback: (again: () => void) => Elements;
  readonly onStopped?: () => void;
  /** The language of the children where it may differ from the document's. */
  readonly lang?: string;
}

/** A part that fails again within this time, in milliseconds, is not retried. */
const SOON = 2000;

/**
 * After an error the children are remounted from the store, because most errors come from something foreign that changed the
 * page. They have an element of their own, so that they can be removed whatever was changed inside.
 */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  private last = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    const now = performance.now();
    const again = now - this.last < SOON;
    this.last = now;
    if (again) this.props.onStopped?.();
    else this.setState({ failed: false });
  }

  override render(): Elements {
    if (!this.state.failed)
      return (
        <div className="part" lang={this.props.lang}>
          {this.props.children}
        </div>
      );
    return this.props.fallback(() => {
      this.setState({ failed: false });
    });
  }
}
