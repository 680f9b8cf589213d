/**
 * What a view shows, for the map, the list, the matrix, the files, the order of the search, the description and every count.
 * Pure.
 *
 * An operation is shown in each year in which it was open for at least a day. Where the start is unknown, as for many offices, it
 * is shown from the year of its source. The selected thing is always shown, with its status in that year.
 */
import { byId } from '../content/by-id';
import type {
  Content,
  CoreFormat,
  CoreInstitution,
  CoreOffice,
  CoreOperation,
  CoreOtherActivity,
  CorePartner,
  CorePartnership,
  CorePhase,
  CoreProgramme,
  CoreState,
} from '../content/schema';
import type { Selection, View } from '../view/view';
import { fieldsOf, worksOn } from './filter';
import { operationOf } from './lookup';
import {
  participationIn,
  phaseIn,
  seatsIn,
  timeBetween,
  timeIn,
  timeSince,
  yearOf,
  type KnownTime,
  type Seat,
  type Time,
} from './year';

/** The parts of a view that decide what is shown. */
type Asked = Pick<View, 'year' | 'status' | 'themes' | 'selection'>;

export interface ShownOperation {
  readonly operation: CoreOperation;
  /** `there`: open in the year; `over`: closed by then; `not-yet`: opened later, and shown because it is selected. */
  readonly time: Time;
  /** The phase of the year; the last for a closed operation, the first for one that was not open yet. */
  readonly phase: CorePhase;
  /** Those known to be there in the year, and the selected one. */
  readonly offices: readonly CoreOffice[];
  /** Null for years before they were counted. */
  readonly officeCount: CoreOperation['officeCount'];
  /** Whether it works on any of the chosen themes; true if none is chosen. */
  readonly matches: boolean;
}

/** A State that took part in the year, with those of the shown operations that it hosts. */
export interface ShownSeat extends Seat {
  readonly operations: readonly ShownOperation[];
  readonly matches: boolean;
}

interface ShownFormat {
  readonly format: CoreFormat;
  readonly time: Time;
}

export interface Shown {
  readonly year: number;
  /** In the content's order. */
  readonly operations: readonly ShownOperation[];
  /** How many operations were open in the year, independent of the view's status. */
  readonly open: number;
  readonly seats: readonly ShownSeat[];
  readonly partners: readonly CorePartner[];
  readonly institutions: readonly CoreInstitution[];
  readonly formats: readonly ShownFormat[];
  readonly partnerships: readonly CorePartnership[];
  readonly programmes: readonly CoreProgramme[];
  /** Other activities are shown only while selected. */
  readonly otherActivities: readonly CoreOtherActivity[];
  /** The small States that the map shows as a ring. */
  readonly rings: readonly CoreState[];
  /** The themes that filter the operations; none if all match. */
  readonly themes: readonly string[];
  readonly selectedOperation: ShownOperation | null;
}

/** The themes of the filter; without one, a selected theme filters. */
function themesOf({ themes, selection }: Asked): readonly string[] {
  return themes.length === 0 && selection?.kind === 'theme' ? [selection.id] : themes;
}

/** Whether a thing exists in a year; `there` for things without dates, such as a theme. */
export function timeOf(selection: Selection, year: number, content: Content): KnownTime {
  const { kind, id } = selection;
  const operation = operationOf(selection, content);
  if (operation) {
    const time = operationTime(operation, year);
    const office = kind === 'office' && operation.offices.find((one) => one.id === id);
    return office && time === 'there' ? officeTime(office, year) : time;
  }
  const since = (from: string | null | undefined, to: string | null = null): Time => timeIn(from ?? null, to, year);
  switch (kind) {
    case 'operation': {
      const activity = byId(content).otherActivities.get(id);
      if (!activity) return 'there';
      const time = timeBetween(activity.from, activity.to, year);
      // Where the date of an end is unknown, it is only known to have ended by the content's own date.
      const isOver = activity.status === 'closed' && year >= yearOf(content.institutionsAsOf);
      return time === 'unknown' && isOver ? 'over' : time;
    }
    case 'state':
      return participationIn(id, year, content).kind === 'none' ? 'not-yet' : 'there';
    case 'partner':
      return since(byId(content).partners.get(id)?.since.toFixed());
    case 'institution': {
      const institution = byId(content).institutions.get(id);
      return institution ? timeSince(institution.since, content.institutionsAsOf, year) : 'there';
    }
    case 'format': {
      const format = byId(content).formats.get(id);
      return since(format?.from, format?.to);
    }
    case 'partnership':
      return since(byId(content).partnerships.get(id)?.since);
    case 'programme':
      return since(byId(content).programmes.get(id)?.since);
    default:
      return 'there';
  }
}

function operationTime({ phases }: CoreOperation, year: number): Time {
  return timeIn(phases[0]?.from ?? null, phases.at(-1)?.to ?? null, year);
}

function officeTime({ since, asOf }: CoreOffice, year: number): KnownTime {
  return timeSince(since, asOf, year);
}

/** A figure of an operation as far as a year has it: it was open, and the figure was counted by then. */
export function figureIn<T>(
  figure: T | null,
  dateOf: (figure: T) => string,
  { time, year }: { readonly time: Time; readonly year: number },
): T | null {
  return figure !== null && time === 'there' && yearOf(dateOf(figure)) <= year ? figure : null;
}

function shownOperation(operation: CoreOperation, time: Time, asked: Asked): ShownOperation | null {
  const { year, selection } = asked;
  const phase = phaseIn(operation, year) ?? operation.phases.at(time === 'not-yet' ? 0 : -1);
  if (!phase) return null;
  const themes = themesOf(asked);
  return {
    operation,
    time,
    phase,
    offices: operation.offices.filter(
      (office) =>
        (time === 'there' && officeTime(office, year) === 'there') ||
        (selection?.kind === 'office' && selection.id === office.id),
    ),
    officeCount: figureIn(operation.officeCount, ({ asOf }) => asOf, { time, year }),
    matches: themes.length === 0 || themes.some((theme) => worksOn(operation, theme)),
  };
}

function operationsOf(asked: Asked, content: Content): readonly ShownOperation[] {
  const { status, year } = asked;
  const selected = operationOf(asked.selection, content);
  return content.operations.flatMap((operation) => {
    const time = operationTime(operation, year);
    const wanted =
      (status !== 'closed' && time === 'there') || (status !== 'active' && time === 'over') || operation === selected;
    const shown = wanted ? shownOperation(operation, time, asked) : null;
    return shown ? [shown] : [];
  });
}

/** The operations of a year, independent of the view. */
export function openIn(year: number, content: Content): readonly ShownOperation[] {
  return operationsOf({ year, status: 'active', themes: [], selection: null }, content);
}

/** Answers which of the operations are in any of several areas, in the operations' order. */
function hostedIn(operations: readonly ShownOperation[]): (areas: readonly string[]) => readonly ShownOperation[] {
  const places = new Map<string, number[]>();
  operations.forEach(({ operation: { host, alsoHosts } }, at) => {
    for (const area of [host, ...alsoHosts]) {
      const there = places.get(area);
      if (there) there.push(at);
      else places.set(area, [at]);
    }
  });
  return (areas) => {
    const there = areas.flatMap((area) => places.get(area) ?? []);
    return there.length === 0 ? [] : [...new Set(there)].sort((a, b) => a - b).flatMap((at) => operations[at] ?? []);
  };
}

/** Everything that a view shows. */
export function shownIn(asked: Asked, content: Content): Shown {
  const { year, status, selection } = asked;
  const themes = themesOf(asked);
  const operations = operationsOf(asked, content);
  const selected = operationOf(selection, content);
  const isSelected = (kind: Selection['kind'], id: string): boolean => selection?.kind === kind && selection.id === id;
  /** For kinds that do not end: those known to have begun. */
  const begun =
    (kind: Selection['kind'], seen: string) =>
    ({ id, since }: { readonly id: string; readonly since: string | null }): boolean =>
      timeSince(since, seen, year) === 'there' || isSelected(kind, id);

  const hostedBy = hostedIn(operations);
  const seats = seatsIn(year, content).map((seat): ShownSeat => {
    const hosted = hostedBy(seat.areas);
    return { ...seat, operations: hosted, matches: themes.length === 0 || hosted.some(({ matches }) => matches) };
  });
  const formats = content.formats.flatMap((format): readonly ShownFormat[] => {
    const time = timeIn(format.from, format.to, year);
    const wanted = (status !== 'closed' && time === 'there') || (status !== 'active' && time === 'over');
    return wanted || isSelected('format', format.id) ? [{ format, time }] : [];
  });
  return {
    year,
    operations,
    open: openIn(year, content).length,
    seats,
    partners: content.partners.filter(({ since }) => since <= year),
    institutions: content.institutions.filter(begun('institution', content.institutionsAsOf)),
    formats,
    partnerships: content.partnerships.filter(begun('partnership', content.relationsAsOf)),
    programmes: content.programmes.filter(begun('programme', content.relationsAsOf)),
    otherActivities: content.otherActivities.filter(({ id }) => isSelected('operation', id)),
    rings: content.states.filter(
      ({ code, microstate }) =>
        microstate && (participationIn(code, year, content).kind !== 'none' || isSelected('state', code)),
    ),
    themes,
    selectedOperation: operations.find(({ operation }) => operation === selected) ?? null,
  };
}

/** For each theme, how many of the shown operations work on it. */
export function themeCounts({ operations }: Shown, content: Content): ReadonlyMap<string, number> {
  const counts = new Map(content.themes.map(({ id }) => [id, 0]));
  for (const { operation } of operations) {
    for (const id of fieldsOf(operation)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** How many of the shown operations match the chosen themes. */
export function matchingCount({ operations }: Shown): number {
  return operations.filter(({ matches }) => matches).length;
}
