/** The panels of offices, and what they say of an opening that is not known. */
import { cleanup } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { content, officeById } from '../../support/whole';
import { formatDate } from '../../../src/locales/format';
import { fillIn } from '../support/browser';
import { button, expectSources, heading, panel, says, term } from '../support/panel';
import { select } from '../support/render-with';
import { show, NOT_PUBLISHED } from '../support/show-panel';

beforeAll(fillIn);

describe.each(['en', 'fr'] as const)('panels of offices in %s', (lang) => {
  it('an opening year that is not known is said so, and so is what it leaves open of an earlier year', async () => {
    const kind = { kind: 'office', id: 'prizren' } as const;
    const { say } = await show(lang, kind, { year: 2010 });
    says(term(say('office.opened')), NOT_PUBLISHED[lang]);
    expect(panel().querySelector('.panel-year')).toHaveTextContent(say('inYear.unknown', { year: 2010 }));
    cleanup();
    await show(lang, kind, { year: 2020 });
    expect(panel().querySelector('.panel-year')).toBeNull();
    cleanup();
    const { say: sayHere } = await show(lang, { kind: 'institution', id: 'strategic-police-matters-unit' });
    says(term(sayHere('institution.since')), NOT_PUBLISHED[lang]);
    cleanup();
    await show(lang, { kind: 'operation', id: 'mission-in-kosovo' });
    const office = button('Prizren').closest('li');
    says(office, say('office.sinceUnknown', { kind: say('office.kind.regional-centre') }));
  });

  it('a regional centre in Kosovo says until when it is confirmed, and carries the note', async () => {
    const { say, words } = await show(lang, { kind: 'office', id: 'gjilan-gnjilane' });
    const { office, operation } = officeById('gjilan-gnjilane')!;
    const date = formatDate(office.asOf, lang);
    expect(heading()).toBe('Gjilan/Gnjilane');
    says(panel(), say('office.kind.regional-centre'));
    says(panel(), say('notes.unscr-1244'));
    says(term(say('office.confirmed')), date);
    says(term(say('office.opened')), NOT_PUBLISHED[lang]);
    says(panel(), say('office.medium', { date }));
    says(panel(), words.operations[operation.id]!.purpose);
    expectSources(operation.sources, office.sources);
  });

  it('every office has a panel, and medium confidence its date', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { id: parent, offices } of content.operations) {
      for (const { id, confidence, asOf } of offices) {
        select(store, { kind: 'office', id });
        expect(heading()).toBe(words.offices[id]!.name);
        expect(button(words.operations[parent]!.name)).toBeVisible();
        const doubt = say('office.medium', { date: formatDate(asOf, lang) });
        expect(panel().textContent.includes(doubt), id).toBe(confidence === 'medium');
      }
    }
  });
});
