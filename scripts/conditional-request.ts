/** Reads which encodings a request accepts and which version it already has (RFC 9110). */

type Compressed = 'br' | 'gzip';

/** Whether the client's copy is current: `If-None-Match` with one tag, a list of them, weak ones, or `*`. */
export function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  // Tags are compared weakly, because proxies that compress make them weak.
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}

/** The smallest encoding that `Accept-Encoding` allows. */
export function bestEncoding(accepted: string | string[] = ''): Compressed | 'identity' {
  const offers = new Map(
    String(accepted)
      .split(',')
      .map((offer) => {
        const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
        return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))] as const;
      }),
  );
  const accepts = (name: Compressed): boolean => offers.get(name) ?? offers.get('*') ?? false;
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : 'identity';
}
