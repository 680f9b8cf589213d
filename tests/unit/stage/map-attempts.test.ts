import { describe, expect, it } from 'vitest';
import { afterEvent, BEGINNING, isGone, type MapAttempts, type MapEvent } from '../../../src/stage/map-attempts';
import { mapDrawing } from '../../../src/stage/renderer';

const after = (...events: MapEvent[]): MapAttempts => events.reduce(afterEvent, afterEvent(BEGINNING, 'granted'));

describe('MapLibre over the picture', () => {
  it('comes and draws', () => {
    expect(BEGINNING).toMatchObject({ phase: 'away', over: false });
    expect(after()).toMatchObject({ phase: 'coming', attempt: 1 });
    expect(after('drawn')).toMatchObject({ phase: 'drawn', over: false });
  });

  it('is never made without WebGL', () => {
    const none = afterEvent(BEGINNING, 'refused');
    expect(none).toMatchObject({ phase: 'away', over: true });
    for (const event of ['drawn', 'failed', 'late', 'lost', 'granted', 'refused'] as const)
      expect(afterEvent(none, event)).toBe(none);
    expect(isGone(none)).toBe(false);
  });

  it('is not tried again where it does not draw, and the map does not count as lost', () => {
    expect(after('failed')).toMatchObject({ phase: 'away', over: true });
    expect(isGone(after('failed'))).toBe(false);
    expect(after('failed', 'drawn', 'granted')).toEqual(after('failed'));
  });

  it('has a second chance when it was late, and no third', () => {
    expect(after('late')).toMatchObject({ phase: 'away', over: false });
    expect(after('late', 'granted', 'drawn')).toMatchObject({ phase: 'drawn', attempt: 2 });
    expect(after('late', 'granted', 'late')).toMatchObject({ phase: 'away', over: true });
    expect(isGone(after('late', 'granted', 'late'))).toBe(false);
    expect(after('drawn', 'late').phase).toBe('drawn');
  });

  it('is made anew once when its context was lost', () => {
    expect(after('drawn', 'lost')).toMatchObject({ phase: 'away', over: false });
    expect(after('drawn', 'lost', 'granted')).toMatchObject({ phase: 'coming', attempt: 2 });
    expect(after('drawn', 'lost', 'granted', 'drawn')).toMatchObject({ phase: 'drawn', over: false });
    expect(after('lost', 'granted', 'drawn').phase).toBe('drawn');
  });

  it.each([
    ['lost again', ['drawn', 'lost', 'granted', 'drawn', 'lost']],
    ['lost again before it drew', ['drawn', 'lost', 'granted', 'lost']],
    ['it is late then', ['drawn', 'lost', 'granted', 'late']],
    ['it fails then', ['drawn', 'lost', 'granted', 'failed']],
    ['the browser gives no other context', ['drawn', 'lost', 'refused']],
  ] as const)('is gone for good when %s', (_, events) => {
    const state = after(...events);
    expect(state).toMatchObject({ phase: 'away', over: true });
    expect(isGone(state)).toBe(true);
    expect(afterEvent(state, 'granted')).toBe(state);
  });
});

describe('the choice of the base', () => {
  it.each([
    ['', 'hardware', 'always'],
    ['', 'software', 'at-rest'],
    ['', 'none', null],
    ['?renderer=svg', 'hardware', null],
    ['?lang=fr&renderer=webgl', 'none', 'always'],
    ['?lang=fr&renderer=webgl', 'software', 'at-rest'],
    ['?renderer=nothing', 'hardware', 'always'],
    ['?renderer=nothing', 'none', null],
  ] as const)('with the address "%s" and WebGL from %s is %s', (search, probed, expected) => {
    expect(
      mapDrawing(
        search,
        () => false,
        () => probed,
      ),
    ).toBe(expected);
  });

  it('is the picture for a reader who saves data, unless the address says otherwise', () => {
    const saving = (): boolean => true;
    expect(mapDrawing('', saving, () => 'hardware')).toBeNull();
    expect(mapDrawing('?renderer=webgl', saving, () => 'hardware')).toBe('always');
  });

  it('does not ask the browser where the answer is known', () => {
    const never = (): never => {
      throw new Error('asked');
    };
    expect(mapDrawing('?renderer=svg', () => false, never)).toBeNull();
    expect(mapDrawing('', () => true, never)).toBeNull();
  });
});
