/** Which bytes came when, as the browser's own network log tells. */
import type { Server } from 'node:http';
import type { CDPSession } from '@playwright/test';

type Group = 'html' | 'css' | 'font' | 'script' | 'worker' | 'data' | 'other';

interface Piece {
  /** Seconds on the browser's monotonic clock. */
  readonly at: number;
  readonly bytes: number;
}

/** A file that a server has sent. */
interface Sent {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** Bytes of the headers of an answer, about. */
const HEAD = 900;

/** Everything that a server sends from now on. */
export function sentBy(server: Server): readonly Sent[] {
  const sent: Sent[] = [];
  server.on('request', ({ url = '/' }, response) => {
    response.on('finish', () => {
      const bytes = HEAD + Number(response.getHeader('Content-Length') ?? 0);
      sent.push({ path: url.split('?')[0] ?? url, at: Date.now(), bytes });
    });
  });
  return sent;
}

interface Asked {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** The browser's log tells only that a worker's script was asked for, not how it went on. */
  readonly ofWorker: boolean;
  readonly at: number;
  readonly pieces: Piece[];
  finished: boolean;
}

export interface Traffic {
  /** Bytes over the wire until so many milliseconds after the start of the navigation, by group. */
  readonly until: (ms: number) => Readonly<Record<Group, number>>;
  readonly requests: () => number;
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

/**
 * Starts to listen. Call it before the page is asked for.
 * @param sent what the page's server sends.
 */
export async function listenTo(cdp: CDPSession, sent: readonly Sent[]): Promise<Traffic> {
  const all = new Map<string, Asked>();
  let start = Number.POSITIVE_INFINITY;
  let lastChange = Date.now();
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime, type }) => {
    // What is written in the page or its styles was counted with them.
    if (/^(data|blob):/.test(request.url)) return;
    start = Math.min(start, timestamp);
    lastChange = Date.now();
    // Requests of the page itself are numbered after a dot.
    const ofWorker = type === 'Script' && !requestId.includes('.');
    const { pathname: path } = new URL(request.url);
    all.set(requestId, { path, since: wallTime * 1000, ofWorker, at: timestamp, pieces: [], finished: ofWorker });
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
  /** Its bytes count when it was asked for; none where the browser had it already. */
  const piecesOf = ({ path, since, at, ofWorker, pieces }: Asked): readonly Piece[] => {
    if (!ofWorker) return pieces;
    const own = sent.find((file) => file.path === path && file.at >= since - 1);
    return own ? [{ at, bytes: own.bytes }] : [];
  };
  return {
    until: (ms) => {
      const bytes: Record<Group, number> = { html: 0, css: 0, font: 0, script: 0, worker: 0, data: 0, other: 0 };
      for (const asked of all.values())
        bytes[groupOf(asked.path)] += sum(piecesOf(asked).filter(({ at }) => (at - start) * 1000 <= ms));
      return bytes;
    },
    requests: () => [...all.values()].filter((asked) => piecesOf(asked).length > 0).length,
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
