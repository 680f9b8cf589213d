/** The frame that every panel stands in: heading, close, link and citation, and where the focus goes. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { useNarrow } from '../ui/use-narrow';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { LinkAndCite } from './LinkAndCite';
import { SheetHandle } from './SheetHandle';
import './panels.css';

export interface FrameProps {
  /** Small line above the heading: what kind of thing this is. */
  readonly kicker: string;
  readonly kickerTone?: 'operation' | 'plain';
  readonly heading: string;
  readonly children: ReactNode;
  /** Changes with what the panel shows; the panel then starts at its top and takes the focus if the reader came by a selection. */
  readonly subject: string;
  readonly takesFocus: boolean;
  onClose(): void;
}

export function Frame({ kicker, kickerTone = 'plain', heading, children, subject, takesFocus, onClose }: FrameProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const stop = useAtlas((state) => state.sheet);
  const narrow = useNarrow();
  const headingId = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    if (takesFocus) headingRef.current?.focus({ preventScroll: true });
    performance.mark('atlas:panel');
  }, [subject, takesFocus]);

  return (
    <aside
      className="panel"
      data-subject={subject}
      aria-labelledby={headingId}
      data-dock={narrow ? 'bottom' : 'right'}
      data-stop={stop}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <SheetHandle stop={stop} onPull={store.getState().pullSheet} />
      <div className="panel-scroll" ref={scroller}>
        <header className="panel-head">
          <p className="panel-kicker" data-tone={kickerTone}>
            {kicker}
          </p>
          <h2 className="panel-heading" id={headingId} ref={headingRef} tabIndex={-1}>
            {heading}
          </h2>
        </header>
        <div className="panel-body">{children}</div>
        <LinkAndCite heading={heading} />
      </div>
      <button type="button" className="panel-close" aria-label={t('panel.close')} title={t('panel.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
