/** What a record must look like to be shown: the build writes it down of all records of a kind, and the page compares. */

/** Which kinds of values there may be, `string|null`; or the fields that an object must have. */
export type Shape = string | { readonly [field: string]: Shape };

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function kindOfValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

export function hasShape(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return shape.split('|').includes(kindOfValue(value));
  return isObject(value) && Object.entries(shape).every(([field, inside]) => hasShape(value[field], inside));
}
