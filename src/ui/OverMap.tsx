/** The frame of what lies over the map without taking the page away: the list and the matrix. */
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import type { Elements } from './elements';
import { Icon } from './Icon';
import './over-map.css';

interface OverMapProps {
  readonly heading: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What can be done with all that is shown; it is put beside the heading. */
  readonly actions?: Elements;
  /** What stays in sight below while the rest scrolls. */
  readonly foot?: Elements;
  /** What it holds, for the styles that scroll and print it. */
  readonly holds?: 'matrix';
  readonly children: ReactNode;
}

/** A labelled region. It takes the focus when it opens and closes with Escape; the page gives the focus back to what opened it. */
export function OverMap({ heading, closeLabel, onClose, actions, foot, holds, children }: OverMapProps): ReactNode {
  const headingId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    // Wherever the focus is: the filter beside it stays in use. One key closes one thing, so the panel under it must not hear it.
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
