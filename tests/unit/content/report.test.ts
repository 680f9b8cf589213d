/** The report of `npm run content` on the real content and a fixed date. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isStale } from '../../../src/content/age';
import { contentReport, type Checked } from '../../../src/content/build/report';
import { readContent } from '../../../src/content/build/read-content';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function checked(): Checked {
  const result = readContent(root);
  if ('problems' in result) throw new Error('The content has problems.');
  return result;
}

/** The entries under the heading with this start. */
function under(lines: readonly string[], heading: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(heading));
  const end = lines.indexOf('', start);
  return lines.slice(start + 1, end === -1 ? undefined : end).map((line) => line.trim());
}

describe('the age of what is known', () => {
  const today = new Date(2026, 10, 24);

  it.each([
    ['2024-11-30', false],
    ['2024-11', false],
    ['2024-10-31', true],
    // Where only the year is known, its last month may be meant.
    ['2024', false],
    ['2023', true],
    ['2020-06', true],
    ['2026-02', false],
  ])('%s is stale in November 2026: %s', (date, expected) => {
    expect(isStale(date, today)).toBe(expected);
  });
});

describe('the report', () => {
  const real = checked();
  const report = contentReport(real, new Date(2026, 10, 24));

  it('counts what there is', () => {
    expect(report[0]).toBe(
      'The content is valid: 57 States, 11 Partners, 26 lines of operations, 18 institutions, 6 formats, 23 themes, 6 languages.',
    );
  });

  it('lists what is stale, with its date, and more of it as time passes', () => {
    expect(under(report, 'Stale')).toContain('operations/mission-in-kosovo.json: office prizren, 2020-06');
    expect(under(report, 'Stale')).not.toContain('operations/mission-to-moldova.json: staff, 2024-12-31');
    const later = under(contentReport(real, new Date(2028, 2, 1)), 'Stale');
    expect(later).toContain('operations/mission-to-moldova.json: staff, 2024-12-31');
    expect(later).toContain('operations/mission-to-moldova.json: budget, 2024');
    expect(later).toContain('operations/mission-to-serbia.json: head, 2025-11-18');
    expect(later).toContain('institutions.json: asOf, 2026-02');
    expect(later).toContain('operations/presence-in-albania.json: statusAsOf, 2026-02');
  });

  it('lists what is unconfirmed, weak, unsourced and not published', () => {
    expect(under(report, 'Unconfirmed')).toContain('operations/mission-to-serbia.json: office bujanovac');
    expect(under(report, 'Unconfirmed')).toContain('chairs.json: 1991');
    expect(under(report, 'Unconfirmed')).toContain('operations/mission-to-montenegro.json: head');
    expect(under(report, 'Unconfirmed')).toContain('operations/mission-to-skopje.json: older figure, staff');
    expect(under(report, 'Weak')).toContain('operations/mission-to-moldova.json: gender');
    expect(under(report, 'Weak')).toContain('operations/mission-to-montenegro.json: minorities');
    expect(under(report, 'Unsourced')).toContain(
      'former-states.json: helsinki-final-act, “Helsinki Final Act: list of signatories, 1 August 1975”',
    );
    expect(under(report, 'Not published')).toContain('operations/presence-in-albania.json: staff and budget');
  });

  it('lists a text that was left in English', () => {
    const german = real.locales.get('de')!;
    const english = real.locales.get('en')!;
    const { policing } = english.themes;
    const locales = new Map(real.locales).set('de', { ...german, themes: { ...german.themes, policing: policing! } });
    const found = under(contentReport({ ...real, locales }, new Date(2026, 10, 24)), 'Untranslated');
    expect(found).toContain(`de: themes.policing.summary: ${policing!.summary}`);
    expect(under(report, 'Untranslated').filter((line) => line.includes('.summary'))).toEqual([]);
  });
});
