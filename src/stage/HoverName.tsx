/** The name of what is under the pointer, beside it. For the eye only: the marks and the list say it to everyone else. */
import { nameOf } from '../locales/names';
import { useWords } from '../locales/use-words';
import type { ScreenPoint, Viewport } from '../scene/camera';
import type { Selection } from '../view/view';

export interface HoverNameProps {
  readonly at: ScreenPoint;
  readonly target: Selection;
  readonly viewport: Viewport;
}

export function HoverName({ at: [x, y], target, viewport }: HoverNameProps) {
  const words = useWords();
  const name = nameOf(target, words);
  if (!name) return null;
  const side = x > viewport.width / 2 ? 'left' : 'right';
  return (
    <span className="stage-hover" data-side={side} aria-hidden="true" style={{ left: x, top: y }}>
      {name}
    </span>
  );
}
