/** The name of what is under the pointer, beside it. For the eye only: the marks and the list say it to everyone else. */
import { useWords } from '../locales/use-words';
import type { ScreenPoint, Viewport } from '../scene/camera';
import type { Words } from '../locales/words';
import type { Selection } from '../view/view';

export interface HoverNameProps {
  readonly at: ScreenPoint;
  readonly target: Selection;
  readonly viewport: Viewport;
}

function nameOf({ kind, id }: Selection, words: Words): string | undefined {
  if (kind === 'operation') return words.operations[id]?.name;
  if (kind === 'office') return words.offices[id]?.name;
  return words.states[id]?.name;
}

export function HoverName({ at: [x, y], target, viewport }: HoverNameProps) {
  const name = nameOf(target, useWords());
  if (!name) return null;
  const side = x > viewport.width / 2 ? 'left' : 'right';
  return (
    <span className="stage-hover" data-side={side} aria-hidden="true" style={{ left: x, top: y }}>
      {name}
    </span>
  );
}
