import { isObject, kindOfValue, type Shape } from '../record-shape';

/** How far down records are compared: what is below is by id, and differs from one to the next. */
const DEPTH = 2;

/** What the values have in common. */
export function shapeOf(values: readonly unknown[], depth = DEPTH): Shape {
  const objects = values.filter(isObject);
  const [first] = objects;
  if (first === undefined || objects.length < values.length || depth === 0)
    return [...new Set(values.map(kindOfValue))].sort().join('|');
  const shared = Object.keys(first).filter((field) => objects.every((one) => field in one));
  return Object.fromEntries(
    shared.map((field) => [
      field,
      shapeOf(
        objects.map((one) => one[field]),
        depth - 1,
      ),
    ]),
  );
}
