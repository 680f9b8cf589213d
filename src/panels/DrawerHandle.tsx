/** The handle of the phone's drawer, which has three stops: moves it by drag, click or key. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawerStop } from '../view/state';
import './drawer-handle.css';

const STOPS: readonly DrawerStop[] = ['peek', 'half', 'full'];
/** A drag shorter than this, in CSS pixels, is a click. */
const DRAG = 24;
/** A drag farther than this moves two stops. */
const FAR = 260;

interface DrawerHandleProps {
  readonly stop: DrawerStop;
  onPull: (stop: DrawerStop) => void;
}

export function DrawerHandle({ stop, onPull }: DrawerHandleProps) {
  const { t } = useTranslation('ui');
  const start = useRef<number | null>(null);
  /** The press was a drag, so the click that follows must not move the drawer again. */
  const dragged = useRef(false);
  const index = STOPS.indexOf(stop);
  const pull = (steps: number): void => {
    const next = STOPS[Math.min(Math.max(index + steps, 0), STOPS.length - 1)];
    if (next) onPull(next);
  };

  return (
    <button
      type="button"
      className="panel-handle"
      aria-label={t(stop === 'full' ? 'panel.lower' : 'panel.raise')}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const moved = start.current === null ? 0 : start.current - event.clientY;
        start.current = null;
        dragged.current = Math.abs(moved) >= DRAG;
        if (dragged.current) pull(Math.sign(moved) * (Math.abs(moved) > FAR ? 2 : 1));
      }}
      onClick={(event) => {
        const ofDrag = dragged.current && event.detail > 0;
        dragged.current = false;
        if (!ofDrag) onPull(stop === 'full' ? 'half' : (STOPS[index + 1] ?? 'half'));
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') pull(1);
        else if (event.key === 'ArrowDown') pull(-1);
        else return;
        event.preventDefault();
      }}
    >
      <span />
    </button>
  );
}
