/** The languages of the browser in the reader's order; none where the browser keeps them to itself. */
export function browserLanguages(): readonly string[] {
  const said: unknown = navigator.languages;
  return Array.isArray(said) ? said.filter((tag) => typeof tag === 'string') : [];
}
