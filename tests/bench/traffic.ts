/** Which bytes came when, as the browser's own network log tells. */
import type { CDPSession } from '@playwright/test';

type Group = 'html' | 'css' | 'font' | 'script' | 'worker' | 'data' | 'other';

interface Piece {
  /** Seconds on the browser's monotonic clock. */
  readonly at: number;
  readonly bytes: number;
}

interface Asked {
  readonly path: string;
  readonly pieces: Piece[];
  finished: boolean;
}

export interface Traffic {
  /** Bytes over the wire until so many milliseconds after the start of the navigation, by group. */
  readonly until: (ms: number) => Readonly<Record<Group, number>>;
  readonly requests: (ms: number) => number;
  /** Resolves when nothing was on its way for so many milliseconds from now. */
  readonly quiet: (ms: number) => Promise<void>;
}

function groupOf(path: string): Group {
  const ending = /\.(\w+)$/.exec(path)?.[1];
  if (path.includes('worker')) return 'worker';
  switch (ending) {
    case undefined:
    case 'html':
      return 'html';
    case 'css':
      return 'css';
    case 'woff2':
      return 'font';
    case 'js':
    case 'mjs':
      return 'script';
    case 'json':
      return 'data';
    default:
      return 'other';
  }
}

const sum = (pieces: readonly Piece[]): number => pieces.reduce((total, { bytes }) => total + bytes, 0);

/** Starts to listen. Call it before the page is asked for. */
export async function listenTo(cdp: CDPSession): Promise<Traffic> {
  const all = new Map<string, Asked>();
  let start = Number.POSITIVE_INFINITY;
  let lastChange = Date.now();
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start = Math.min(start, timestamp);
    lastChange = Date.now();
    all.set(requestId, { path: new URL(request.url).pathname, pieces: [], finished: false });
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
    all.get(requestId)?.pieces.push({ at: timestamp, bytes: encodedDataLength });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const asked = all.get(requestId);
    lastChange = Date.now();
    if (!asked) return;
    // Headers, and what was not told piece by piece.
    asked.pieces.push({ at: timestamp, bytes: encodedDataLength - sum(asked.pieces) });
    asked.finished = true;
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => {
    const asked = all.get(requestId);
    lastChange = Date.now();
    if (asked) asked.finished = true;
  });
  return {
    until: (ms) => {
      const bytes: Record<Group, number> = { html: 0, css: 0, font: 0, script: 0, worker: 0, data: 0, other: 0 };
      for (const { path, pieces } of all.values())
        bytes[groupOf(path)] += sum(pieces.filter(({ at }) => (at - start) * 1000 <= ms));
      return bytes;
    },
    requests: (ms) => [...all.values()].filter(({ pieces }) => (pieces[0]?.at ?? start) <= start + ms / 1000).length,
    quiet: async (ms) => {
      const from = Date.now();
      while (Date.now() - Math.max(from, lastChange) < ms || [...all.values()].some(({ finished }) => !finished))
        await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}

/** The sum over all groups. */
export function totalOf(bytes: Readonly<Record<Group, number>>): number {
  return Object.values(bytes).reduce((total, each) => total + each, 0);
}
