/** The browser's languages in the reader's order; none where the browser does not tell. */
export function browserLanguages(): readonly string[] {
  const said: unknown = navigator.languages;
  return Array.isArray(said) ? said.filter((tag) => typeof tag === 'string') : [];
}
