/** Whether something that is put together part by part is whole. @param names of all its parts. */
export function hasAll<T extends object>(parts: Partial<T>, names: readonly string[]): parts is T {
  return names.every((name) => name in parts);
}
