import { middleOf, type Point, type Seen } from './seen';

/** One mark on the map. */
export interface Mark {
  /** What it opens: `operation:…`, `office:…`, `state:…`. */
  readonly target: string;
  readonly name: string;
  /** The kind of thing that it marks. */
  readonly role: string;
  readonly tone: string;
  readonly middle: Point;
}

/** The mark of an element. */
export const toMark = ({ data, label, box }: Seen): Mark => ({
  target: data.target ?? '',
  name: label,
  role: data.role ?? '',
  tone: data.tone ?? '',
  middle: middleOf(box),
});
