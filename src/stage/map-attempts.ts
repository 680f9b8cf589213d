/** The attempts at showing MapLibre: one when the page is idle, and another after a setback. */

type MapPhase =
  /** Not there (yet, or any more): the picture is shown. */
  | 'away'
  /** Loading, hidden. */
  | 'coming'
  | 'drawn';

export interface MapAttempts {
  readonly phase: MapPhase;
  /** Counts the maps that were made. */
  readonly attempt: number;
  /** Number of lost contexts. */
  readonly losses: number;
  /** No further attempts. */
  readonly over: boolean;
}

export type MapEvent =
  | 'drawn'
  /** It could not be fetched, made or drawn. */
  | 'failed'
  /** It was made, but does not draw. */
  | 'late'
  /** The browser took its context away. */
  | 'lost'
  /** It may come: the page is idle, and the browser gives a context; or it does so again after a setback. */
  | 'granted'
  /** The browser gives no context, or gave none for too long after a setback; or the picture is all that is wanted. */
  | 'refused';

/** After two setbacks more are to be expected. */
const ATTEMPTS = 2;

export const BEGINNING: MapAttempts = { phase: 'away', attempt: 0, losses: 0, over: false };

/** The next state; late events change nothing. */
export function afterEvent(state: MapAttempts, event: MapEvent): MapAttempts {
  const waiting = state.phase === 'away' && !state.over;
  switch (event) {
    case 'drawn':
      return state.phase === 'coming' ? { ...state, phase: 'drawn' } : state;
    case 'failed':
      return state.phase === 'away' ? state : { ...state, phase: 'away', over: true };
    case 'late':
      return state.phase === 'coming' ? { ...state, phase: 'away', over: state.attempt >= ATTEMPTS } : state;
    case 'lost':
      return state.phase === 'away'
        ? state
        : { ...state, phase: 'away', losses: state.losses + 1, over: state.attempt >= ATTEMPTS };
    case 'granted':
      return waiting ? { ...state, phase: 'coming', attempt: state.attempt + 1 } : state;
    case 'refused':
      return waiting ? { ...state, over: true } : state;
  }
}

/** Whether a map that the reader saw is lost for good. */
export function isGone({ over, losses }: MapAttempts): boolean {
  return over && losses > 0;
}
