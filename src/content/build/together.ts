/** Turns a union into the intersection of its members. */
export type Together<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer T) => void ? T : never;

/** Merges objects into one. Throws where two have a property of the same name: one would hide the other. */
export function together<U extends object>(objects: readonly U[]): Together<U> {
  const whole: Record<string, unknown> = {};
  for (const [name, part] of objects.flatMap((object) => Object.entries(object))) {
    if (name in whole) throw new Error(`Two content files have a part or a namespace "${name}".`);
    whole[name] = part;
  }
  // Safe, because every row of the table gives one member of the union.
  return whole as Together<U>;
}
