/** The name of what is under the pointer, beside it. For the eye only: the marks and the list say it to everyone else. */
import { useLayoutEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import { nameOf } from '../locales/names';
import { useWords } from '../locales/use-words';
import type { Viewport } from '../scene/camera';
import type { HoverFeed } from '../scene/hover-feed';

interface HoverNameProps {
  readonly hover: HoverFeed;
  readonly viewport: Viewport;
  /** Says in `data-hover` whether a click would meet something, for the pointer's shape. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** Renders with each move of the pointer, so that nothing else does. */
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
