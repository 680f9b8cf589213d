/** The list of what is at one place. It takes the focus; arrow keys move in it; Escape and a press elsewhere close it. */
import { useEffect, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { useAhead } from '../view/fetch-ahead';
import type { PlaceMember } from '../scene/scene-types';
import type { Selection } from '../view/view';

interface MemberListProps {
  readonly members: readonly PlaceMember[];
  readonly left: number;
  readonly top: number;
  readonly onSelect: (target: Selection) => void;
  /** Escape: the focus goes back to the mark. */
  readonly onClose: () => void;
  /** The focus is already elsewhere. */
  readonly onLeave: () => void;
  /** The mark that opens and closes it. */
  readonly mark: RefObject<HTMLElement | null>;
}

/** Its distance from the edge of the map, in CSS pixels. */
const EDGE = 6;

/** How far something has to move to fit between two bounds; its start takes precedence over its end. */
function shift(start: number, end: number, least: number, most: number): number {
  return Math.max(least - start, Math.min(0, most - end));
}

export function MemberList({ members, left, top, onSelect, onClose, onLeave, mark }: MemberListProps) {
  const list = useRef<HTMLUListElement>(null);
  const ahead = useAhead();
  const buttons = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];

  // Moved inwards where the edge of the map would cut it.
  useLayoutEffect(() => {
    const own = list.current;
    const map = own?.closest('.overlay')?.getBoundingClientRect();
    if (!own || !map) return;
    own.style.translate = 'none';
    const box = own.getBoundingClientRect();
    const x = shift(box.left, box.right, map.left + EDGE, map.right - EDGE);
    const y = shift(box.top, box.bottom, map.top + EDGE, map.bottom - EDGE);
    own.style.translate = `${String(x)}px ${String(y)}px`;
  }, [left, top, members]);

  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);

  const isInside = (node: EventTarget | null): boolean =>
    node instanceof Node && (list.current?.contains(node) === true || mark.current?.contains(node) === true);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      if (!isInside(target)) onLeave();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPress, { capture: true });
    };
  });

  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget && !isInside(relatedTarget)) onLeave();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (step !== undefined) {
      const all = buttons();
      all.at((all.indexOf(event.currentTarget) + step) % all.length)?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <ul className="overlay-list" ref={list} tabIndex={-1} style={{ left, top }} onBlur={onBlur}>
      {members.map(({ target, name }) => (
        <li key={`${target.kind}:${target.id}`}>
          <button
            {...ahead(target)}
            type="button"
            onKeyDown={onKeyDown}
            onClick={() => {
              onSelect(target);
            }}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
