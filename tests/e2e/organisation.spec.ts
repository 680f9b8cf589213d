/** The whole Organization: everything that a link can select has its panel, and its place on the map where it has one. */
import { everySelection, headingOf, lineOf } from '../support/every-selection';
import type { Selection } from '../../src/view/view';
import { eventually, expect, test } from './driver/atlas-test';
import { content, wordsOf } from './driver/known';

interface Place {
  /** What its mark opens. */
  readonly mark?: string;
  /** Areas that are highlighted with it. */
  readonly areas?: readonly string[];
}

/** Where something is on the map, from the content itself. */
function placeOf({ kind, id }: Selection): Place {
  const mark = `${kind}:${id}`;
  switch (kind) {
    case 'operation': {
      const line = content.operations.find((operation) => operation.id === lineOf(id, content));
      if (line) return { mark: `operation:${line.id}`, areas: [line.host, ...line.alsoHosts] };
      return { mark, areas: content.otherActivities.find((activity) => activity.id === id)?.hosts ?? [] };
    }
    case 'office':
    case 'partnership':
      return { mark };
    case 'institution':
      return content.institutions.find((institution) => institution.id === id)?.seat ? { mark } : {};
    case 'programme':
      return { mark, areas: content.programmes.filter((one) => one.id === id).map(({ host }) => host) };
    case 'format': {
      const format = content.formats.find((one) => one.id === id);
      const areas = format?.participants.filter((participant) => participant.kind === 'state').map((state) => state.id);
      return { ...(format?.places.length && { mark }), areas: areas ?? [] };
    }
    case 'state':
      return { ...(content.states.find(({ code }) => code === id)?.microstate && { mark }), areas: [id] };
    case 'partner':
      return { areas: [id] };
    case 'chair': {
      const holder = content.chairs.find(({ year }) => String(year) === id)?.holder;
      return { areas: holder ? [holder] : [] };
    }
    case 'theme':
      return {};
  }
}

const all = everySelection(content);
/** All of it in English; the component tests read the panels in every language. */
const parts: Readonly<Record<string, readonly Selection['kind'][]>> = {
  'every operation, active and closed, and what was none': ['operation'],
  'every office, institution, format, partnership, programme, theme and Chairpersonship': [
    'office',
    'institution',
    'format',
    'partnership',
    'programme',
    'theme',
    'chair',
  ],
  'every State and every Partner': ['state', 'partner'],
};

for (const [what, kinds] of Object.entries(parts)) {
  // All panels are also tested without a browser.
  const tag = kinds.includes('operation') ? [] : ['@more'];
  test(`${what} has its panel with sources, and its place on the map`, { tag }, async ({ atlas }) => {
    const selections = all.filter(({ kind }) => kinds.includes(kind));
    expect(selections.length).toBeGreaterThan(40);
    await atlas.open();

    for (const selection of selections) {
      const link = `${selection.kind}:${selection.id}`;
      const heading = headingOf(selection, content, wordsOf('en'));
      const { mark, areas = [] } = placeOf(selection);

      await atlas.jump({ select: link });

      await eventually(() => atlas.shownOf(), link).toEqual({
        panel: heading,
        hasSources: true,
        marks: mark === undefined ? expect.any(Array) : expect.arrayContaining([mark]),
        areas: expect.arrayContaining([...areas]),
      });
    }
  });
}
