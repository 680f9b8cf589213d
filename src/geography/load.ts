/** Fetches the geometry files. */
import detailUrl from './data/detail.topo.json?url';
import coarseUrl from './data/coarse.topo.json?url';
import { parseGeographyInTurns, type Geography } from './geography';

/** `again`: past the browser's cache, which may hold a broken file, or wait for a request that hangs. */
export type Try = 'first' | 'again';

const loaded = new Map<string, Geography>();

/** Fetched only once, unless it does not come. */
async function loadOnce(url: string, turn: Try): Promise<Geography> {
  const geography = loaded.get(url) ?? (await load(url, turn));
  loaded.set(url, geography);
  return geography;
}

/** The coarse geometry, for pages without a picture, and for views larger than a window. */
export function loadCoarse(turn: Try = 'first'): Promise<Geography> {
  return loadOnce(coarseUrl, turn);
}

/** The finer geometry for close views. */
export function loadDetail(turn: Try = 'first'): Promise<Geography> {
  return loadOnce(detailUrl, turn);
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
  return parseGeographyInTurns(value);
}
