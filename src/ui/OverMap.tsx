import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import type { Elements } from './elements';
import { Icon } from './Icon';
import './over-map.css';

interface OverMapProps {
  readonly heading: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Actions for everything shown, beside the heading. */
  readonly actions?: Elements;
  /** Stays visible at the bottom while the rest scrolls. */
  readonly foot?: Elements;
  /** What it holds, for the styles that scroll and print it. */
  readonly holds?: 'matrix';
  readonly children: ReactNode;
}

/**
 * The frame of the list and the matrix over the map: a labelled region, not a modal dialog. It takes the focus when it opens and
 * closes with Escape; the page gives the focus back to the element that opened it.
 */
export function OverMap({ heading, closeLabel, onClose, actions, foot, holds, children }: OverMapProps): ReactNode {
  const headingId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    // Works wherever the focus is, because the filter beside it stays usable. One press closes one thing, so the event must not
    // reach the panel under it.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return (
    <section className="over" data-holds={holds} aria-labelledby={headingId}>
      <div className="over-body" tabIndex={-1}>
        <header className="over-head">
          <h2 className="heading over-heading" id={headingId} tabIndex={-1} ref={title}>
            {heading}
          </h2>
          {actions}
          <button type="button" className="close over-close" title={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <div className="over-scroll" tabIndex={-1}>
          {children}
        </div>
        {foot}
      </div>
    </section>
  );
}
