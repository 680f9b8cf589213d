/** The address of a page with its language written out: the reader of a link may have another one. */
export function linkTo(page: string, lang: string): string {
  const address = new URL(page);
  const rest = address.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('lang='));
  address.search = '';
  address.hash = '';
  return `${address.href}?${[`lang=${lang}`, ...rest].join('&')}`;
}
