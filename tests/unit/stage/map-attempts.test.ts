import { describe, expect, it } from 'vitest';
import { afterEvent, beginning, isGone, type MapAttempts, type MapEvent } from '../../../src/stage/map-attempts';
import { mayUseWebGL } from '../../../src/stage/renderer';

const after = (...events: MapEvent[]): MapAttempts => events.reduce(afterEvent, beginning(true));

describe('MapLibre over the picture', () => {
  it('comes and draws', () => {
    expect(beginning(true)).toMatchObject({ phase: 'coming', attempt: 1 });
    expect(after('drawn')).toMatchObject({ phase: 'drawn', over: false });
  });

  it('is never made without WebGL', () => {
    const none = beginning(false);
    expect(none).toMatchObject({ phase: 'away', over: true });
    for (const event of ['drawn', 'failed', 'late', 'lost', 'regained', 'refused'] as const)
      expect(afterEvent(none, event)).toBe(none);
    expect(isGone(none)).toBe(false);
  });

  it('is not tried again where it does not draw, and the map does not count as lost', () => {
    expect(after('failed')).toMatchObject({ phase: 'away', over: true });
    expect(isGone(after('failed'))).toBe(false);
    expect(after('failed', 'drawn', 'regained')).toEqual(after('failed'));
  });

  it('has a second chance when it was late, and no third', () => {
    expect(after('late')).toMatchObject({ phase: 'away', over: false });
    expect(after('late', 'regained', 'drawn')).toMatchObject({ phase: 'drawn', attempt: 2 });
    expect(after('late', 'regained', 'late')).toMatchObject({ phase: 'away', over: true });
    expect(isGone(after('late', 'regained', 'late'))).toBe(false);
    expect(after('drawn', 'late').phase).toBe('drawn');
  });

  it('is made anew once when its context was lost', () => {
    expect(after('drawn', 'lost')).toMatchObject({ phase: 'away', over: false });
    expect(after('drawn', 'lost', 'regained')).toMatchObject({ phase: 'coming', attempt: 2 });
    expect(after('drawn', 'lost', 'regained', 'drawn')).toMatchObject({ phase: 'drawn', over: false });
    expect(after('lost', 'regained', 'drawn').phase).toBe('drawn');
  });

  it.each([
    ['lost again', ['drawn', 'lost', 'regained', 'drawn', 'lost']],
    ['lost again before it drew', ['drawn', 'lost', 'regained', 'lost']],
    ['it is late then', ['drawn', 'lost', 'regained', 'late']],
    ['it fails then', ['drawn', 'lost', 'regained', 'failed']],
    ['the browser gives no other context', ['drawn', 'lost', 'refused']],
  ] as const)('is gone for good when %s', (_, events) => {
    const state = after(...events);
    expect(state).toMatchObject({ phase: 'away', over: true });
    expect(isGone(state)).toBe(true);
    expect(afterEvent(state, 'regained')).toBe(state);
  });
});

describe('the choice of the base', () => {
  it.each([
    ['', true, true],
    ['', false, false],
    ['?renderer=svg', true, false],
    ['?lang=fr&renderer=webgl', false, true],
    ['?renderer=nothing', true, true],
    ['?renderer=nothing', false, false],
  ])('with the address "%s" and a browser that says %s is %s', (search, probed, expected) => {
    expect(mayUseWebGL(search, () => probed)).toBe(expected);
  });

  it('does not ask the browser where the address has said it', () => {
    const never = (): boolean => {
      throw new Error('asked');
    };
    expect(mayUseWebGL('?renderer=svg', never)).toBe(false);
  });
});
