/** One mark with its label and leader line; where several things share a place, it opens a list of them. */
import { useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useAhead } from '../view/fetch-ahead';
import type { ScreenPoint } from '../scene/camera';
import { isExplained } from '../scene/legend';
import { targetPointed, type HoverFeed } from '../scene/hover-feed';
import type { PlacedMark } from '../scene/placement/marks';
import { sameSelection } from '../view/same-selection';
import type { Selection } from '../view/view';
import { at } from './at';
import { MemberList } from './MemberList';

function Leader({ from, to }: { readonly from: ScreenPoint; readonly to: ScreenPoint }) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const style: CSSProperties = { width: length, transform: `${at(from)} rotate(${angle.toFixed(4)}rad)` };
  return <span className="overlay-leader" style={style} />;
}

interface MarkProps {
  readonly placed: PlacedMark;
  readonly hover: HoverFeed;
  readonly current: boolean;
  readonly onSelect: (target: Selection) => void;
}

export function Mark({ placed, hover, current, onSelect }: MarkProps) {
  const { place, look, anchor, radius, candidate } = placed;
  const { t } = useTranslation('ui');
  const ahead = useAhead();
  const hovered = useStore(hover, (pointed) => sameSelection(place.target, targetPointed(pointed)));
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const relative = ([x, y]: ScreenPoint): ScreenPoint => [x - anchor[0], y - anchor[1]];
  const [left, top] = relative(candidate.mark);
  const diameter = 2 * radius;
  const several = place.members.length > 1;
  const opens = several ? null : ahead(place.target);
  // What its look tells, in words.
  const looks = [
    ...(look.time && isExplained(place.role) ? [t(`legend.${place.role}`)] : []),
    ...(place.tone === 'dimmed' ? [t('list.unmatched')] : []),
  ];
  const choose = (): void => {
    if (several) setOpen(!open);
    else onSelect(place.target);
  };
  return (
    <>
      {candidate.leader && <Leader from={relative(candidate.leader.from)} to={relative(candidate.leader.to)} />}
      {candidate.mark !== anchor && <span className="overlay-anchor" />}
      <button
        {...opens}
        ref={button}
        type="button"
        tabIndex={-1}
        className="overlay-mark"
        data-role={place.role}
        data-shape={look.shape}
        data-tone={place.tone}
        data-hovered={hovered}
        data-target={`${place.target.kind}:${place.target.id}`}
        aria-label={several ? `${place.label}: ${place.name}` : place.name}
        aria-description={looks.length > 0 ? looks.join(', ') : undefined}
        aria-expanded={several ? open : undefined}
        aria-current={!several && current ? 'true' : undefined}
        style={{ left, top, width: diameter, height: diameter }}
        onClick={choose}
      />
      {candidate.label && (
        <span
          {...opens}
          className="overlay-label"
          data-style={look.label}
          data-tone={place.tone}
          data-clickable={look.label === 'ring' ? undefined : true}
          aria-hidden="true"
          style={{
            left: candidate.label.x - anchor[0],
            top: candidate.label.y - anchor[1],
            width: candidate.label.width,
            height: candidate.label.height,
          }}
          onClick={look.label === 'ring' ? undefined : choose}
        >
          {place.label}
        </span>
      )}
      {several && open && (
        <MemberList
          members={place.members}
          left={left + diameter / 2 + 4}
          top={top - diameter / 2}
          onClose={() => {
            setOpen(false);
            button.current?.focus({ preventScroll: true });
          }}
          onLeave={() => {
            setOpen(false);
          }}
          mark={button}
          onSelect={(target) => {
            setOpen(false);
            onSelect(target);
          }}
        />
      )}
    </>
  );
}
