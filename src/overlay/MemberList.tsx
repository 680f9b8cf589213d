/** The list of what stands at one place. It takes the focus; arrows walk in it, Escape closes it. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { PlaceMember } from '../scene/scene';
import type { Selection } from '../view/view';

export interface MemberListProps {
  readonly members: readonly PlaceMember[];
  readonly left: number;
  readonly top: number;
  readonly onSelect: (target: Selection) => void;
  readonly onClose: () => void;
}

export function MemberList({ members, left, top, onSelect, onClose }: MemberListProps) {
  const list = useRef<HTMLUListElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];

  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);

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
    <ul className="overlay-list" ref={list} style={{ left, top }}>
      {members.map(({ target, name }) => (
        <li key={`${target.kind}:${target.id}`}>
          <button
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
