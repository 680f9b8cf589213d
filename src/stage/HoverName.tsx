/** The name of what is under the pointer. Visual only: screen readers get it from the marks and the list. */
import { useLayoutEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import { nameOf } from '../locales/names';
import { useWords } from '../locales/use-words';
import type { Viewport } from '../scene/camera';
import type { HoverFeed } from '../scene/hover-feed';

interface HoverNameProps {
  readonly hover: HoverFeed;
  readonly viewport: Viewport;
  /** Sets `data-hover` when a click would hit something, for the cursor's shape. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** A component of its own, so that only it renders at each move of the pointer. */
export function HoverName({ hover, viewport, stage }: HoverNameProps) {
  const words = useWords();
  const pointed = useStore(hover);
  const target = pointed?.hit.target ?? null;
  useLayoutEffect(() => {
    stage.current?.setAttribute('data-hover', target ? 'target' : 'none');
  }, [stage, target]);
  const name = target && nameOf(target, words);
  if (!pointed || !name) return null;
  const [x, y] = pointed.at;
  const side = x > viewport.width / 2 ? 'left' : 'right';
  return (
    <span className="stage-hover" data-side={side} aria-hidden="true" style={{ left: x, top: y }}>
      {name}
    </span>
  );
}
