/** The checks of the field operations, active and closed: each by itself, all together, and their words. */
import type { WordsByNamespace } from '../schema-words';
import type { FieldOperation } from '../schema-operation';
import { at, checkHead, ids, ordered, sameKeys, sameLength, sameOptional, unique } from './checking';
import type { Known, PlaceWithin, Said } from './content-file';
import type { Note, NoteIn } from './problem';

/** The operations by the names of their files. */
type Operations = ReadonlyMap<string, FieldOperation>;

/** Checks one operation against the rest of the content. */
export function checkOperation(operation: FieldOperation, known: Known, note: Note): void {
  const { established, currentMandate, lastKnownExtension, officeCount, offices, phases, staff } = operation;
  if (!known('state', 'own-territory').has(operation.host)) {
    note('host', `no State or territory ${operation.host}`);
  }
  if (!known('region').has(operation.region)) note('region', `no region "${operation.region}" in regions.json`);

  unique(operation.themes, ({ theme }) => theme, 'themes', 'theme', note);
  operation.themes.forEach(({ theme }, index) => {
    if (!known('theme').has(theme)) note(`themes[${index}].theme`, `no theme "${theme}"`);
  });

  unique(phases, (phase) => phase.id, 'phases', 'id', note);
  phases.forEach(({ from, to }, index) => {
    const path = `phases[${index}]`;
    const next = phases[index + 1];
    ordered(from, to, `${path}.to`, note);
    if (next) {
      if (to === null) note(`${path}.to`, 'only the last phase can be open');
      ordered(to ?? from, next.from, `phases[${index + 1}].from`, note);
    }
  });
  const last = phases.at(-1);
  if (last) {
    const open = last.to === null;
    if (open !== (operation.status === 'active')) {
      note('status', open ? 'the last phase is open: "active"' : 'the last phase has an end: "closed"');
    }
    if (last.type !== operation.type) note('type', `the last phase is a "${last.type}"`);
    ordered(last.from, operation.statusAsOf, 'statusAsOf', note);
    ordered(last.to, operation.statusAsOf, 'statusAsOf', note);
  }

  checkEnding(operation, note);
  checkRelated(operation, known, note);

  ordered(established.date, phases[0]?.from ?? null, 'phases[0].from', note);
  ordered(established.date, currentMandate?.date ?? null, 'currentMandate.date', note);
  ordered(established.date, lastKnownExtension?.date ?? null, 'lastKnownExtension.date', note);
  ordered(
    lastKnownExtension?.date ?? null,
    lastKnownExtension?.coversUntil ?? null,
    'lastKnownExtension.coversUntil',
    note,
  );

  unique(offices, (office) => office.id, 'offices', 'id', note);
  unique(offices, (office) => office.position.join(), 'offices', 'position', note);
  offices.forEach(({ since, asOf }, index) => {
    ordered(since, asOf, `offices[${index}].asOf`, note);
  });
  if (officeCount && officeCount.value < offices.length) {
    note('officeCount.value', `${offices.length} offices are listed`);
  }
  checkDatedFigures(operation, note);
  if (staff && staff.international + staff.local !== staff.total) {
    note('staff.total', `international and local staff are ${staff.international + staff.local}`);
  }
  unique(operation.localNames, ({ lang }) => lang, 'localNames', 'lang', note);
  operation.localNames.forEach(({ own, sources }, index) => {
    const path = `localNames[${index}].sources`;
    if (own !== (sources.length === 0)) note(path, own ? 'our own rendering has no source' : 'no source names it');
  });
}

/** Old figures are older than the present ones, none is listed twice, and no head was in post before the start. */
function checkDatedFigures({ status, head, olderFigures, staff, budget }: FieldOperation, note: Note): void {
  if (head && status === 'closed') note('head', 'what is closed has no head');
  if (head) checkHead(head, 'head', note);
  unique(olderFigures, ({ measure, date }) => `${measure} ${date ?? ''}`, 'olderFigures', 'date', note);
  olderFigures.forEach(({ measure, date, about }, index) => {
    const path = `olderFigures[${index}]`;
    if (about && date === null) note(`${path}.about`, 'there is no date');
    const present = measure === 'budget' ? budget && String(budget.year) : (staff?.asOf ?? null);
    ordered(date, present, `${path}.date`, note);
  });
}

/** A closed operation says how it ended, and nothing in it is later than its end. */
function checkEnding({ status, ended, phases, currentMandate, offices }: FieldOperation, note: Note): void {
  if ((status === 'closed') !== (ended !== null)) {
    note('ended', status === 'closed' ? 'what is closed has an end' : 'what is active has no end');
  }
  if (!ended) return;
  const last = phases.length - 1;
  const to = phases[last]?.to ?? null;
  if (to !== null && to !== ended.closed) note('ended.closed', `the last phase ends ${to}`);
  ordered(ended.mandateEnded, ended.closed, 'ended.mandateEnded', note);
  ordered(currentMandate?.date ?? null, ended.closed, 'currentMandate.date', note);
  offices.forEach(({ since }, index) => {
    ordered(since, ended.closed, `offices[${index}].since`, note);
  });
}

function checkRelated({ id: own, related }: FieldOperation, known: Known, note: Note): void {
  related.forEach(({ id, relation }, index) => {
    const kind = relation === 'continued-by-programme' ? 'programme' : 'operation';
    if (!known(kind).has(id)) note(`related[${index}].id`, `no ${kind} "${id}"`);
    if (id === own) note(`related[${index}].id`, 'an operation is not related to itself');
  });
}

/** Checks that each file is named by its id, and that no office or title id is used twice, because links would be ambiguous. */
export function checkOperations(operations: Operations, noteIn: NoteIn): void {
  const officeOf = new Map<string, string>();
  const titleOf = new Map<string, string>();
  for (const [name, { id, offices, phases }] of operations) {
    const note = noteIn(name);
    if (id !== name) note('id', `the file of "${id}" must be called ${id}.json`);
    offices.forEach((office, index) => {
      const other = officeOf.get(office.id);
      if (other !== undefined) note(`offices[${index}].id`, `"${office.id}" is also an office of ${other}`);
      officeOf.set(office.id, name);
    });
    phases.forEach((phase, index) => {
      const other = titleOf.get(phase.id);
      if (other !== undefined) note(`phases[${index}].id`, `"${phase.id}" is also a title of ${other}`);
      else if (phase.id !== id && operations.has(phase.id)) {
        note(`phases[${index}].id`, `"${phase.id}" is the id of an operation`);
      }
      titleOf.set(phase.id, name);
    });
  }
}

/** Every place of an operation is in an area that hosts it. */
export function placesOfOperation({
  host,
  alsoHosts,
  headquarters,
  offices,
  otherPlaces,
  phases,
}: FieldOperation): readonly PlaceWithin[] {
  return [
    { path: 'headquarters.position', position: headquarters.position },
    ...offices.map(({ position }, index) => ({ path: `offices[${index}].position`, position })),
    ...otherPlaces.map(({ position }, index) => ({ path: `otherPlaces[${index}].position`, position })),
    ...phases.flatMap(({ position }, index) => (position ? [{ path: `phases[${index}].position`, position }] : [])),
  ].map((place) => ({ ...place, areas: [host, ...alsoHosts], mayBeAtSea: false }));
}

/** Checks that a language has the words of every operation. */
export function checkOperationsWords(
  operations: Operations,
  { words, model, modelLanguage, note }: Said<WordsByNamespace['operations']>,
): void {
  for (const { id, themes, phases, otherPlaces, ended } of operations.values()) {
    const own = words[id];
    if (!own) continue;
    const path = at('', id);
    sameKeys(own.evidence, new Set(themes.map(({ theme }) => theme)), `${path}.evidence`, note);
    sameKeys(own.phases, ids(phases), `${path}.phases`, note);
    sameKeys(own.phaseCities ?? {}, ids(phases.filter(({ position }) => position)), `${path}.phaseCities`, note);
    sameKeys(own.places ?? {}, ids(otherPlaces), `${path}.places`, note);
    if ((own.ending !== undefined) !== (ended !== null)) {
      note(`${path}.ending`, ended ? 'missing' : 'an operation that is active has no ending');
    }
    const other = model[id];
    if (other) sameLength(own.remarks, other.remarks, `${path}.remarks`, modelLanguage, note);
  }
}

/** Checks that the offices have the same remarks in all languages. */
export function checkOfficesWords(_: Operations, said: Said<WordsByNamespace['offices']>): void {
  sameOptional(said, 'remark');
}

/** Every language that the content mentions. */
export function languageTags(operations: Operations): ReadonlySet<string> {
  return new Set(
    [...operations.values()].flatMap(({ localNames, languagesOfInformation }) => [
      ...localNames.map(({ lang }) => lang),
      ...(languagesOfInformation?.languages ?? []),
    ]),
  );
}
