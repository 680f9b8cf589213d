import { defaultView, type Known, type View } from '../../../src/view/view';

/** A small content independent of the real one, so that editing content breaks no test of the parser. */
export const known: Known = {
  languages: ['en', 'fr'],
  ids: {
    state: new Set(['AL', 'KZ', 'MD', 'VA']),
    partner: new Set(['JP', 'MA']),
    operation: new Set(['mission-to-moldova', 'mission-in-kosovo', 'presence-in-albania']),
    office: new Set(['mission-to-moldova-bender']),
    theme: new Set(['policing', 'trafficking', 'media', 'roma-sinti']),
    institution: new Set(['odihr']),
    format: new Set(['geneva-international-discussions']),
    partnership: new Set(['un-osce']),
    programme: new Set(['support-programme-for-ukraine']),
    chair: new Set(['1991', '2025']),
  },
  regions: new Set(['whole-area', 'central-asia', 'south-caucasus']),
  themes: ['policing', 'trafficking', 'media', 'roma-sinti'],
  years: { min: 1973, max: 2026 },
  defaultLanguage: 'en',
};

export const plain: View = defaultView(known);

/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
