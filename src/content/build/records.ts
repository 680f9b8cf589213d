/**
 * What a panel, or a part such as the matrix, shows beyond the core, in one language. One row for each kind; a record is one file
 * of the site, fetched when its panel opens. It holds whole entries, the sources that they cite, and their texts (`said`).
 */
import { earlier } from '../age';
import { ALL } from '../record-name';
import type { LocaleFiles, WholeContent } from './content-files';
import { coreOfWords } from './core-words';
import { meetingList, postList } from './record-meetings';
import { cited, saidOf, type Whole } from './record-parts';

/** Records by id. */
function byId<T, R>(things: readonly T[], idOf: (thing: T) => string, record: (thing: T) => R): ReadonlyMap<string, R> {
  return new Map(things.map((thing) => [idOf(thing), record(thing)]));
}

const ofId = ({ id }: { readonly id: string }): string => id;
const ofCode = ({ code }: { readonly code: string }): string => code;

const single = <R>(record: R): ReadonlyMap<string, R> => new Map([[ALL, record]]);

function stateRecord(state: WholeContent['states'][number], { content, words }: Whole) {
  const { code } = state;
  const held = content.heldMeetings.filter((meeting) => meeting.state === code);
  const kinds = content.meetings.filter(({ id }) => held.some(({ meeting }) => meeting === id));
  const { remark } = saidOf(words.states, code);
  return {
    state,
    sources: cited(content.stateSources, state),
    asOf: held.length === 0 ? content.statesAsOf : earlier(content.statesAsOf, content.meetingsAsOf),
    said: { remark: remark ?? null },
    /** What each operation in it is for, by its id. */
    purposes: Object.fromEntries(
      content.operations
        .filter(({ status, host, alsoHosts }) => status === 'active' && [host, ...alsoHosts].includes(code))
        .map(({ id }) => [id, saidOf(words.operations, id).purpose]),
    ),
    held,
    meetings: kinds.map(({ id, institution }) => ({ id, institution, name: saidOf(words.meetings, id).name })),
    meetingSources: cited(content.meetingSources, held),
    formats: content.formats.flatMap(({ id, status, participants }) => {
      const roles = participants.filter((one) => one.kind === 'state' && one.id === code).map(({ role }) => role);
      return roles.length === 0 ? [] : [{ id, status, roles }];
    }),
    seats: content.institutions.filter(({ seat }) => seat?.state === code).map(ofId),
    talks: content.formats.flatMap(({ id, places }) =>
      places
        .filter((place) => place.state === code)
        .map((place) => {
          return { format: id, place: saidOf(saidOf(words.formats, id).places, place.id) };
        }),
    ),
  };
}

function themeRecord(theme: WholeContent['themes'][number], { content, words }: Whole) {
  const working = (strength: 'documented' | 'weak') =>
    content.operations.flatMap(({ id, status, themes, sources }) => {
      const evidence = themes.find((one) => one.theme === theme.id && one.strength === strength);
      if (status !== 'active' || !evidence) return [];
      const text = saidOf(saidOf(words.operations, id).evidence, theme.id);
      return [
        { operation: id, weak: strength === 'weak', text, keys: evidence.sources, sources: cited(sources, evidence) },
      ];
    });
  const deep = content.deepThemes.find((one) => one.theme === theme.id);
  return {
    theme,
    sources: cited(content.themeSources, theme, theme.keyFacts),
    said: saidOf(words.themes, theme.id),
    /** The operations that work in it, those with weak evidence last. */
    workers: [...working('documented'), ...working('weak')],
    deep: deep
      ? {
          sections: deep.sections,
          said: saidOf(words.deepThemes, theme.id),
          sources: cited(
            content.deepThemeSources,
            deep.sections,
            deep.sections.flatMap(({ items }) => items),
          ),
        }
      : null,
  };
}

/** The panels from which a reader comes to all posts of leadership. */
const LED: readonly WholeContent['institutions'][number]['kind'][] = [
  'political-leadership',
  'office-holder',
  'secretariat',
];

function institutionRecord(institution: WholeContent['institutions'][number], whole: Whole) {
  const { content, words } = whole;
  const { id, kind, heads, facts, places } = institution;
  const kinds = content.meetings.filter((meeting) => meeting.institution === id).map(ofId);
  const all = content.heldMeetings.filter(({ meeting }) => kinds.includes(meeting));
  // None where the panel already lists all its places.
  const held = all.length <= places.length ? [] : [...all].sort((a, b) => b.date.localeCompare(a.date));
  const meetings = kind === 'decision-making-body' ? meetingList(whole) : null;
  const posts = LED.includes(kind) ? postList(whole) : null;
  const withMeetings = held.length > 0 || meetings !== null || posts !== null;
  return {
    institution,
    sources: cited(content.institutionSources, institution, heads, facts, places),
    asOf: withMeetings ? earlier(content.institutionsAsOf, content.meetingsAsOf) : content.institutionsAsOf,
    said: saidOf(words.institutions, id),
    parts: content.institutions.filter(({ parent }) => parent === id).map(ofId),
    held,
    meetingSources: cited(content.meetingSources, held),
    meetings,
    posts,
  };
}

/** What only the search needs of one language. */
function wordsForSearch({ aliases, states }: LocaleFiles) {
  return {
    aliases,
    /** Other spellings of areas, by code. */
    spellings: Object.fromEntries(
      Object.entries(states).flatMap(([code, said]) => (said.aliases ? [[code, said.aliases]] : [])),
    ),
  };
}

/** By kind, then by id. A link leads to the record of its own kind and id, but for the exceptions in `src/view/fetch-ahead.ts`. */
export const records = {
  operation: ({ content, words }: Whole) =>
    byId(content.operations, ofId, (operation) => ({
      operation,
      said: saidOf(words.operations, operation.id),
      /** Remarks on its offices, by their ids. */
      offices: Object.fromEntries(
        operation.offices.map(({ id }) => [id, saidOf(words.offices, id).remark ?? null] as const),
      ),
      /** The names of the languages that it names, by tag. */
      languages: Object.fromEntries(
        [...(operation.languagesOfInformation?.languages ?? []), ...operation.localNames.map(({ lang }) => lang)].map(
          (tag) => [tag, saidOf(words.languages, tag)] as const,
        ),
      ),
    })),
  activity: ({ content, words }: Whole) =>
    byId(content.otherActivities, ofId, (activity) => ({
      activity,
      sources: cited(content.otherActivitySources, activity),
      said: saidOf(words.otherActivities, activity.id),
    })),
  state: (whole: Whole) => byId(whole.content.states, ofCode, (state) => stateRecord(state, whole)),
  partner: ({ content, words }: Whole) =>
    byId(content.partners, ofCode, (partner) => ({
      partner,
      sources: cited(content.partnerSources, partner),
      asOf: content.partnersAsOf,
      said: { remark: saidOf(words.states, partner.code).remark ?? null },
    })),
  theme: (whole: Whole) => byId(whole.content.themes, ofId, (theme) => themeRecord(theme, whole)),
  institution: (whole: Whole) => byId(whole.content.institutions, ofId, (one) => institutionRecord(one, whole)),
  format: ({ content, words }: Whole) =>
    byId(content.formats, ofId, (format) => ({
      format,
      sources: cited(content.formatSources, format, format.facts, format.places),
      asOf: content.formatsAsOf,
      said: saidOf(words.formats, format.id),
    })),
  partnership: ({ content, words }: Whole) =>
    byId(content.partnerships, ofId, (partnership) => ({
      partnership,
      sources: cited(content.relationSources, partnership, partnership.facts, partnership.place),
      asOf: content.relationsAsOf,
      said: saidOf(words.relations, partnership.id),
    })),
  programme: ({ content, words }: Whole) =>
    byId(content.programmes, ofId, (programme) => ({
      programme,
      sources: cited(content.relationSources, programme, programme.facts, programme.themes, programme.head),
      said: saidOf(words.relations, programme.id),
    })),
  /** All of them, because each panel lists them all. */
  chairs: ({ content }: Whole) =>
    single({ chairs: content.chairs, sources: content.chairSources, asOf: content.chairsAsOf }),
  /** For the overview. */
  meetings: (whole: Whole) =>
    single({ meetings: meetingList(whole), posts: postList(whole), asOf: whole.content.meetingsAsOf }),
  /** For the matrix and the files. */
  tables: ({ content, words }: Whole) => {
    const { operations, states, stateSources, partners, partnerSources, partnersAsOf } = content;
    const { formerStates, formerStateSources } = content;
    return single({
      operations,
      states,
      stateSources,
      partners,
      partnerSources,
      partnersAsOf,
      formerStates,
      formerStateSources,
      /** By operation, then by theme. */
      evidence: Object.fromEntries(operations.map(({ id }) => [id, saidOf(words.operations, id).evidence] as const)),
    });
  },
  search: ({ content, words, english }: Whole) =>
    single({
      ...wordsForSearch(words),
      /** People search by English names in every language; null in English. */
      english: words === english ? null : { ...coreOfWords(english), ...wordsForSearch(english) },
      /** Names of operations in the languages of their hosts, by id. */
      localNames: Object.fromEntries(
        content.operations.map(({ id, localNames }) => [id, localNames.map(({ name }) => name)] as const),
      ),
    }),
};

export type RecordKind = keyof typeof records;
type Records<K extends RecordKind> = ReturnType<(typeof records)[K]>;
/** The record of a kind. */
export type RecordOf<K extends RecordKind> = Records<K> extends ReadonlyMap<string, infer R> ? R : never;
