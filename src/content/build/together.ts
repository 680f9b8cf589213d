/** One object made of several, each with parts that no other has. */

/** The members of a union, as all of them together. */
export type Together<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer T) => void ? T : never;

/** Throws where two have a part of one name: one would hide the other. */
export function together<U extends object>(objects: readonly U[]): Together<U> {
  const whole: Record<string, unknown> = {};
  for (const [name, part] of objects.flatMap((object) => Object.entries(object))) {
    if (name in whole) throw new Error(`Two content files have a part or a namespace "${name}".`);
    whole[name] = part;
  }
  // Every member of the union is there: each row of the table gives one.
  return whole as Together<U>;
}
