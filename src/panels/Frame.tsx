/** The frame of every panel: heading, close button, link and citation, and focus. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { useIntact } from '../ui/use-intact';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { InYear } from './InYear';
import { LinkAndCite } from './LinkAndCite';
import type { PanelProps } from './panel-props';
import { DrawerHandle } from './DrawerHandle';
import './frame.css';

interface FrameProps extends PanelProps {
  /** Small line above the heading: what kind of thing this is. */
  readonly kicker: string;
  readonly kickerTone?: 'operation' | 'plain';
  readonly heading: string;
  readonly children: ReactNode;
}

export function Frame({ kicker, kickerTone = 'plain', heading, children, subject, onClose, actions }: FrameProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const stop = useAtlas((state) => state.drawer);
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useIntact(panel);
  useIntact(scroller);

  useEffect(() => {
    // Only the last one is kept: a browser keeps marks as long as the page.
    performance.clearMarks('atlas:panel');
    performance.mark('atlas:panel');
  }, [subject]);
  useEffect(() => {
    // Works wherever the focus is; listeners closer to it, such as the search, stop the event.
    const onKeyDown = (event: KeyboardEvent): void => {
      // A dialog over the map closes first.
      if (event.key !== 'Escape' || event.defaultPrevented || store.getState().dialog !== null) return;
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [onClose, store]);

  return (
    <aside
      ref={panel}
      id="panel"
      className="panel"
      data-subject={subject}
      aria-labelledby={headingId}
      data-dock
      data-stop={stop}
    >
      <DrawerHandle stop={stop} onPull={store.getState().pullDrawer} />
      {/* Remounted for each subject, so that it starts at its top and keeps no foreign changes to the previous one. */}
      <div className="panel-scroll" key={subject} ref={scroller} tabIndex={-1}>
        <header className="panel-head">
          <p className="panel-kicker" data-tone={kickerTone}>
            {kicker}
          </p>
          <h2 className="heading panel-heading" id={headingId} tabIndex={-1}>
            {heading}
          </h2>
          <InYear />
        </header>
        <div className="panel-body">{children}</div>
        <LinkAndCite heading={heading} actions={actions} />
      </div>
      <button type="button" className="close panel-close" title={t('panel.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
