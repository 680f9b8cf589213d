/** The frame of what lies over the map without taking the page away: the list and the matrix. */
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import './over-map.css';

export interface OverMapProps {
  readonly heading: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What can be done with all that is shown; it stands beside the heading. */
  readonly actions?: ReactNode;
  /** What stays in sight below while the rest scrolls. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A labelled region. It takes the focus when it opens and closes with Escape from within; who opened it takes the focus back. */
export function OverMap({ heading, closeLabel, onClose, actions, foot, children }: OverMapProps): ReactNode {
  const headingId = useId();
  const region = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    const element = region.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // An open panel listens on the document: one key closes one thing.
      event.preventDefault();
      close();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return (
    <section className="over" aria-labelledby={headingId} ref={region}>
      <div className="over-body">
        <header className="over-head">
          <h2 className="over-heading" id={headingId} tabIndex={-1} ref={title}>
            {heading}
          </h2>
          {actions}
          <button type="button" className="over-close" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <div className="over-scroll">{children}</div>
        {foot}
      </div>
    </section>
  );
}
