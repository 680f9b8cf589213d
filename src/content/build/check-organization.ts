/** The checks of institutions, formats, relations, other activities, Chairpersonships, former States and meetings. */
import {
  at,
  checkFile,
  checkHead,
  ids,
  ordered,
  refer,
  sameKeys,
  sameLength,
  sameOptional,
  unique,
  type Note,
} from './checking';
import type { ContentFiles, LocaleFiles } from './content-files';
import type { Content } from '../schema';

/** Checks the facts against the rest of the content. */
export function checkOrganization(files: ContentFiles, content: Content, noteIn: (file: string) => Note): void {
  const note = (name: string): Note => noteIn(`src/content/${name}.json`);
  const codes = new Set(content.states.map(({ code }) => code));
  const areas = new Set([...codes, ...content.territories.map(({ id }) => id)]);
  const operations = ids(content.operations);
  const institutions = ids(content.institutions);
  const themes = ids(content.themes);

  const inActivities = note('other-activities');
  checkFile(files.otherActivities, inActivities);
  unique(content.otherActivities, ({ id }) => id, 'activities', 'id', inActivities);
  content.otherActivities.forEach(({ hosts, partOf, from, to, status }, index) => {
    const path = `activities[${index}]`;
    refer(hosts, areas, `${path}.hosts`, 'State', inActivities);
    if (partOf !== null && !operations.has(partOf)) inActivities(`${path}.partOf`, `no operation "${partOf}"`);
    ordered(from, to, `${path}.to`, inActivities);
    if (status === 'unclear' && to !== null) inActivities(`${path}.to`, 'what is unclear has no end');
  });

  const inInstitutions = note('institutions');
  checkFile(files.institutions, inInstitutions);
  unique(content.institutions, ({ id }) => id, 'institutions', 'id', inInstitutions);
  content.institutions.forEach((institution, index) => {
    const path = `institutions[${index}]`;
    refer(institution.themes, themes, `${path}.themes`, 'theme', inInstitutions);
    if (institution.parent !== null && !institutions.has(institution.parent)) {
      inInstitutions(`${path}.parent`, `no institution "${institution.parent}"`);
    }
    unique(institution.places, ({ id }) => id, `${path}.places`, 'id', inInstitutions);
    unique(institution.heads, ({ role }) => role, `${path}.heads`, 'role', inInstitutions);
    institution.heads.forEach((head, at) => {
      checkHead(head, `${path}.heads[${at}]`, inInstitutions);
    });
  });

  const inFormats = note('formats');
  checkFile(files.formats, inFormats);
  unique(content.formats, ({ id }) => id, 'formats', 'id', inFormats);
  content.formats.forEach(({ from, to, status, participants, places }, index) => {
    const path = `formats[${index}]`;
    ordered(from, to, `${path}.to`, inFormats);
    if ((status === 'closed') !== (to !== null)) inFormats(`${path}.to`, `"${status}" and the end do not agree`);
    unique(places, ({ id }) => id, `${path}.places`, 'id', inFormats);
    participants.forEach(({ kind, id }, at) => {
      if (kind === 'state' && !codes.has(id)) inFormats(`${path}.participants[${at}].id`, `no State ${id}`);
    });
  });

  const inRelations = note('relations');
  checkFile(files.relations, inRelations);
  content.partnerships.forEach((partnership, index) => {
    refer(partnership.institutions, institutions, `partnerships[${index}].institutions`, 'institution', inRelations);
  });
  content.programmes.forEach((programme, index) => {
    const path = `programmes[${index}]`;
    refer(
      programme.themes.map(({ theme }) => theme),
      themes,
      `${path}.themes`,
      'theme',
      inRelations,
    );
    if (programme.head) checkHead(programme.head, `${path}.head`, inRelations);
    if (!codes.has(programme.host)) inRelations(`${path}.host`, `no State ${programme.host}`);
    if (programme.follows !== null && !operations.has(programme.follows)) {
      inRelations(`${path}.follows`, `no operation "${programme.follows}"`);
    }
  });

  const inChairs = note('chairs');
  checkFile(files.chairs, inChairs);
  unique(content.chairs, ({ year }) => String(year), 'chairs', 'year', inChairs);
  content.chairs.forEach(({ holder, formerState }, index) => {
    const path = `chairs[${index}]`;
    if ((holder === null) === (formerState === null)) inChairs(path, 'either a State or a former State holds it');
    if (holder !== null && !codes.has(holder)) inChairs(`${path}.holder`, `no State ${holder}`);
    if (formerState !== null && !ids(content.formerStates).has(formerState)) {
      inChairs(`${path}.formerState`, `no former State "${formerState}"`);
    }
  });

  const inFormer = note('former-states');
  checkFile(files.formerStates, inFormer);
  content.formerStates.forEach(({ from, to, areas: own, continuedBy }, index) => {
    const path = `formerStates[${index}]`;
    ordered(from, to, `${path}.to`, inFormer);
    refer(own, areas, `${path}.areas`, 'area', inFormer);
    if (continuedBy !== null && !codes.has(continuedBy)) inFormer(`${path}.continuedBy`, `no State ${continuedBy}`);
  });

  checkMeetings(files, { codes, institutions, themes }, note('meetings'));
}

/** Kinds of meetings, meetings that were held, and posts. */
function checkMeetings(
  { meetings: file }: ContentFiles,
  known: Readonly<Record<'codes' | 'institutions' | 'themes', ReadonlySet<string>>>,
  note: Note,
): void {
  const { meetings, held, posts } = file;
  checkFile(file, note);
  unique([...meetings, ...posts], ({ id }) => id, 'meetings', 'id', note);
  const kinds = ids(meetings);
  meetings.forEach(({ institution, theme }, index) => {
    const path = `meetings[${index}]`;
    if (institution !== null) refer([institution], known.institutions, `${path}.institution`, 'institution', note);
    if (theme !== null) refer([theme], known.themes, `${path}.theme`, 'theme', note);
  });
  held.forEach(({ meeting, state, date, plannedAsOf }, index) => {
    const path = `held[${index}]`;
    if (!kinds.has(meeting)) note(`${path}.meeting`, `no meeting "${meeting}"`);
    if (!known.codes.has(state)) note(`${path}.state`, `no State ${state}`);
    ordered(plannedAsOf ?? null, date, `${path}.date`, note);
  });
  unique(held, ({ meeting, date }) => `${meeting} ${date}`, 'held', 'date', note);
  posts.forEach(({ institution }, index) => {
    if (institution !== null) {
      refer([institution], known.institutions, `posts[${index}].institution`, 'institution', note);
    }
  });
}

/** Checks that a language has the words of all of it. */
export function checkOrganizationWords(
  content: Content,
  words: LocaleFiles,
  model: LocaleFiles,
  modelLanguage: string,
  noteIn: (namespace: keyof LocaleFiles) => Note,
): void {
  const inInstitutions = noteIn('institutions');
  sameKeys(words.institutions, ids(content.institutions), '', inInstitutions);
  for (const { id, facts, places } of content.institutions) {
    const own = words.institutions[id];
    if (!own) continue;
    sameLength(own.facts, facts, `${at('', id)}.facts`, 'institutions.json', inInstitutions);
    sameKeys(own.places ?? {}, ids(places), `${at('', id)}.places`, inInstitutions);
  }
  sameOptional(words.institutions, model.institutions, 'city', modelLanguage, inInstitutions);

  const inFormats = noteIn('formats');
  sameKeys(words.formats, ids(content.formats), '', inFormats);
  for (const { id, facts, places, participants } of content.formats) {
    const own = words.formats[id];
    if (!own) continue;
    sameLength(own.facts, facts, `${at('', id)}.facts`, 'formats.json', inFormats);
    sameKeys(own.places, ids(places), `${at('', id)}.places`, inFormats);
    sameKeys(
      own.participants,
      ids(participants.filter(({ kind }) => kind !== 'state')),
      `${at('', id)}.participants`,
      inFormats,
    );
  }

  const inRelations = noteIn('relations');
  const relations = [...content.partnerships, ...content.programmes];
  sameKeys(words.relations, ids(relations), '', inRelations);
  for (const { id, facts } of relations) {
    const own = words.relations[id];
    if (own) sameLength(own.facts, facts, `${at('', id)}.facts`, 'relations.json', inRelations);
  }
  for (const { id, themes } of content.programmes) {
    const said = new Set(themes.map(({ theme }) => theme));
    sameKeys(words.relations[id]?.evidence ?? {}, said, `${at('', id)}.evidence`, inRelations);
  }

  const inActivities = noteIn('otherActivities');
  sameKeys(words.otherActivities, ids(content.otherActivities), '', inActivities);
  sameOptional(words.otherActivities, model.otherActivities, 'ending', modelLanguage, inActivities);
  sameKeys(words.formerStates, ids(content.formerStates), '', noteIn('formerStates'));

  sameKeys(words.meetings, ids([...content.meetings, ...content.posts]), '', noteIn('meetings'));
}
