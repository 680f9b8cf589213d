/** The checks of institutions, formats, relations, other activities, Chairpersonships and former States. */
import type { z } from 'zod';
import type {
  chairsFile,
  formatsFile,
  formerStatesFile,
  institutionsFile,
  otherActivitiesFile,
  relationsFile,
} from '../schema-organization';
import { checkHead, ordered, refer, unique } from './checking';
import type { Known, PlaceWithin } from './content-file';
import type { Note } from './problem';

export function checkOtherActivities(
  { activities }: z.infer<typeof otherActivitiesFile>,
  known: Known,
  note: Note,
): void {
  unique(activities, ({ id }) => id, 'activities', 'id', note);
  activities.forEach(({ hosts, partOf, from, to, status }, index) => {
    const path = `activities[${index}]`;
    refer(hosts, known('state', 'territory'), `${path}.hosts`, 'State', note);
    if (partOf !== null && !known('operation').has(partOf)) note(`${path}.partOf`, `no operation "${partOf}"`);
    ordered(from, to, `${path}.to`, note);
    if (status === 'unclear' && to !== null) note(`${path}.to`, 'what is unclear has no end');
  });
}

export function checkInstitutions({ institutions }: z.infer<typeof institutionsFile>, known: Known, note: Note): void {
  unique(institutions, ({ id }) => id, 'institutions', 'id', note);
  institutions.forEach(({ themes, parent, places, heads }, index) => {
    const path = `institutions[${index}]`;
    refer(themes, known('theme'), `${path}.themes`, 'theme', note);
    if (parent !== null && !known('institution').has(parent)) note(`${path}.parent`, `no institution "${parent}"`);
    unique(places, ({ id }) => id, `${path}.places`, 'id', note);
    unique(heads, ({ role }) => role, `${path}.heads`, 'role', note);
    heads.forEach((head, at) => {
      checkHead(head, `${path}.heads[${at}]`, note);
    });
  });
}

export function checkFormats({ formats }: z.infer<typeof formatsFile>, known: Known, note: Note): void {
  unique(formats, ({ id }) => id, 'formats', 'id', note);
  formats.forEach(({ from, to, status, participants, places }, index) => {
    const path = `formats[${index}]`;
    ordered(from, to, `${path}.to`, note);
    if ((status === 'closed') !== (to !== null)) note(`${path}.to`, `"${status}" and the end do not agree`);
    unique(places, ({ id }) => id, `${path}.places`, 'id', note);
    participants.forEach(({ kind, id }, at) => {
      if (kind === 'state' && !known('state').has(id)) note(`${path}.participants[${at}].id`, `no State ${id}`);
    });
  });
}

export function checkRelations(
  { partnerships, programmes }: z.infer<typeof relationsFile>,
  known: Known,
  note: Note,
): void {
  partnerships.forEach(({ institutions }, index) => {
    refer(institutions, known('institution'), `partnerships[${index}].institutions`, 'institution', note);
  });
  programmes.forEach(({ themes, head, host, follows }, index) => {
    const path = `programmes[${index}]`;
    const named = themes.map(({ theme }) => theme);
    refer(named, known('theme'), `${path}.themes`, 'theme', note);
    if (head) checkHead(head, `${path}.head`, note);
    if (!known('state').has(host)) note(`${path}.host`, `no State ${host}`);
    if (follows !== null && !known('operation').has(follows)) note(`${path}.follows`, `no operation "${follows}"`);
  });
}

export function checkChairs({ chairs }: z.infer<typeof chairsFile>, known: Known, note: Note): void {
  unique(chairs, ({ year }) => String(year), 'chairs', 'year', note);
  chairs.forEach(({ holder, formerState }, index) => {
    const path = `chairs[${index}]`;
    if ((holder === null) === (formerState === null)) note(path, 'either a State or a former State holds it');
    if (holder !== null && !known('state').has(holder)) note(`${path}.holder`, `no State ${holder}`);
    if (formerState !== null && !known('former-state').has(formerState)) {
      note(`${path}.formerState`, `no former State "${formerState}"`);
    }
  });
}

export function checkFormerStates({ formerStates }: z.infer<typeof formerStatesFile>, known: Known, note: Note): void {
  formerStates.forEach(({ from, to, areas, continuedBy }, index) => {
    const path = `formerStates[${index}]`;
    ordered(from, to, `${path}.to`, note);
    refer(areas, known('state', 'territory'), `${path}.areas`, 'area', note);
    if (continuedBy !== null && !known('state').has(continuedBy)) {
      note(`${path}.continuedBy`, `no State ${continuedBy}`);
    }
  });
}

/** Each place of an institution, a format or a partnership is in the State that it names. */
export function placesInStates(
  places: readonly { readonly id: string; readonly position: PlaceWithin['position']; readonly state: string }[],
): readonly PlaceWithin[] {
  return places.map(({ id, position, state }) => ({ path: id, position, areas: [state], mayBeAtSea: true }));
}
