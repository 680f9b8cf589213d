function numberText(value: number): string {
  // Plain decimals: `String` would write very small numbers with an exponent.
  return Number.isInteger(value) ? String(value) : value.toFixed(6);
}

/** No list of ours is longer. An object can claim any length, and reading it could take minutes. */
const LONGEST_LIST = 200;

function joined(values: readonly unknown[], separator: string): string | null {
  if (values.length > LONGEST_LIST) return null;
  const texts = values.map((value) => (typeof value === 'object' ? null : writtenForm(value)));
  return texts.includes(null) ? null : texts.join(separator);
}

/**
 * A value of a message as an address would write it, so that the same parsers validate both: text and numbers, lists, `{ kind, id
 * }` and `{ lng, lat, zoom, bearing }`. Null for anything else.
 */
export function writtenForm(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return joined(value, ',');
  if (typeof value !== 'object' || value === null) return null;
  if ('kind' in value && 'id' in value) return joined([value.kind, value.id], ':');
  if ('lng' in value && 'lat' in value && 'zoom' in value) {
    return joined([value.lng, value.lat, value.zoom, 'bearing' in value ? value.bearing : 0], ',');
  }
  return null;
}
