/** Fetches the geometry files. */
import detailUrl from './data/detail.topo.json?url';
import sheetUrl from './data/sheet.topo.json?url';
import { parseGeography, type Geography } from './geography';

/** The whole sheet, small: what the map begins with. */
export function loadSheet(signal?: AbortSignal): Promise<Geography> {
  return load(sheetUrl, signal);
}

let detail: Geography | null = null;

/** The finer geometry for close views; fetched once, however many ask for it. */
export async function loadDetail(signal?: AbortSignal): Promise<Geography> {
  detail ??= await load(detailUrl, signal);
  return detail;
}

async function load(url: string, signal?: AbortSignal): Promise<Geography> {
  const response = await fetch(url, { signal: signal ?? null });
  if (!response.ok) throw new Error(`The map's geometry could not be fetched: ${response.status} ${url}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch (cause) {
    throw new Error(`The map's geometry is not JSON: ${url}`, { cause });
  }
  return parseGeography(value);
}
