/** The checks of the field operations, active and closed: each by itself, all together, and their words. */
import type { OperationsWords } from '../../locales/schema';
import { at, checkHead, ids, ordered, sameKeys, sameLength, unique, type Note } from './checking';
import type { FieldOperation } from '../schema';

/** What a reference can point at. */
export interface Known {
  readonly stateCodes: ReadonlySet<string>;
  readonly partnerCodes: ReadonlySet<string>;
  readonly ownTerritories: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
}

/** Checks one operation against the rest of the content. */
export function checkOperation(operation: FieldOperation, known: Known, note: Note): void {
  const { established, currentMandate, lastKnownExtension, officeCount, offices, phases, staff } = operation;
  if (!known.stateCodes.has(operation.host) && !known.ownTerritories.has(operation.host)) {
    note('host', `no State or territory ${operation.host}`);
  }
  if (!known.regions.has(operation.region)) note('region', `no region "${operation.region}" in regions.json`);

  unique(operation.themes, ({ theme }) => theme, 'themes', 'theme', note);
  operation.themes.forEach(({ theme }, index) => {
    if (!known.themes.has(theme)) note(`themes[${index}].theme`, `no theme "${theme}"`);
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

/** Old figures are older than the present ones, each stands once, and nobody was seen in post before the start. */
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

/** What is closed says how, and nothing of it is later than its end. */
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
    const [kind, ids] =
      relation === 'continued-by-programme' ? ['programme', known.programmes] : ['operation', known.operations];
    if (!ids.has(id)) note(`related[${index}].id`, `no ${kind} "${id}"`);
    if (id === own) note(`related[${index}].id`, 'an operation is not related to itself');
  });
}

/** Checks that no office and no title stands in two lines: a link could not say which is meant. */
export function checkOperations(operations: ReadonlyMap<string, FieldOperation>, noteIn: (name: string) => Note): void {
  const officeOf = new Map<string, string>();
  const titleOf = new Map<string, string>();
  for (const [name, { id, offices, phases }] of operations) {
    const note = noteIn(name);
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

/** Checks that a language has the words of every operation. */
export function checkOperationsWords(
  operations: readonly FieldOperation[],
  words: OperationsWords,
  model: OperationsWords,
  modelLanguage: string,
  note: Note,
): void {
  sameKeys(words, ids(operations), '', note);
  for (const { id, themes, phases, otherPlaces, ended } of operations) {
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

/** Every language that the content names to readers. */
export function languageTags(operations: readonly FieldOperation[]): ReadonlySet<string> {
  return new Set(
    operations.flatMap(({ localNames, languagesOfInformation }) => [
      ...localNames.map(({ lang }) => lang),
      ...(languagesOfInformation?.languages ?? []),
    ]),
  );
}
