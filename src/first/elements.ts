/** Marks, names and leader lines as `src/overlay` draws them, but without React and not interactive. */
import { at, restingAt } from '../overlay/at';
import type { ScreenPoint } from '../scene/camera';
import type { PlacedMark } from '../scene/placement/marks';
import type { PlacedName, Placement } from '../scene/placement/placement';

const px = (value: number): string => `${String(value)}px`;

function piece(className: string, data: DOMStringMap, place: Partial<CSSStyleDeclaration>, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  Object.assign(element.dataset, data);
  Object.assign(element.style, place);
  element.textContent = text;
  return element;
}

function item(point: ScreenPoint, pieces: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'overlay-item';
  element.style.transform = restingAt(point);
  element.append(...pieces);
  return element;
}

function leader([x, y]: ScreenPoint, [toX, toY]: ScreenPoint): HTMLElement {
  const angle = Math.atan2(toY - y, toX - x).toFixed(4);
  return piece(
    'overlay-leader',
    {},
    {
      width: px(Math.hypot(toX - x, toY - y)),
      transform: `${at([x, y])} rotate(${angle}rad)`,
    },
  );
}

function markOf({ place, look, anchor, radius, candidate }: PlacedMark): HTMLElement {
  const relative = ([x, y]: ScreenPoint): ScreenPoint => [x - anchor[0], y - anchor[1]];
  const [left, top] = relative(candidate.mark);
  const width = px(2 * radius);
  const { role, tone } = place;
  const { label } = candidate;
  return item(anchor, [
    ...(candidate.leader ? [leader(relative(candidate.leader.from), relative(candidate.leader.to))] : []),
    ...(candidate.mark === anchor ? [] : [piece('overlay-anchor', {}, {})]),
    piece('overlay-mark', { role, shape: look.shape, tone }, { left: px(left), top: px(top), width, height: width }),
    ...(label
      ? [
          piece(
            'overlay-label',
            { style: look.label, tone },
            {
              left: px(label.x - anchor[0]),
              top: px(label.y - anchor[1]),
              width: px(label.width),
              height: px(label.height),
            },
            place.label,
          ),
        ]
      : []),
  ]);
}

function nameOf({ area, anchor, lines, box }: PlacedName): HTMLElement {
  const name = piece(
    'overlay-label',
    { style: 'area', tone: area.tone },
    { left: px(box.x - anchor[0]), top: px(box.y - anchor[1]), width: px(box.width), height: px(box.height) },
  );
  lines.forEach((line, index) => {
    if (index > 0) name.append(document.createElement('br'));
    name.append(line);
  });
  return item(anchor, [name]);
}

/** The overlay's items for a placement. */
export function overlayItems({ marks, names }: Placement): readonly HTMLElement[] {
  return [...names.map(nameOf), ...marks.map(markOf)];
}
