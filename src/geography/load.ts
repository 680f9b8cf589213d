/** Fetches the geometry files. */
import detailUrl from './data/detail.topo.json?url';
import coarseUrl from './data/coarse.topo.json?url';
import { parseGeography, type Geography } from './geography';

/** `again`: past the browser's cache, which may hold a broken file, or wait for a request that hangs. */
type Try = 'first' | 'again';

/** The coarse geometry, small: the map begins with it. */
export function loadCoarse(turn: Try = 'first'): Promise<Geography> {
  return load(coarseUrl, turn);
}

let detail: Geography | null = null;

/** The finer geometry for close views; fetched only once. */
export async function loadDetail(turn: Try = 'first'): Promise<Geography> {
  detail ??= await load(detailUrl, turn);
  return detail;
}

async function load(url: string, turn: Try): Promise<Geography> {
  const response = await fetch(url, turn === 'again' ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`The map's geometry could not be fetched: ${response.status} ${url}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch (cause) {
    throw new Error(`The map's geometry is not JSON: ${url}`, { cause });
  }
  return parseGeography(value);
}
