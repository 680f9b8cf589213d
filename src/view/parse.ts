/** Everything from outside becomes a `View` here: addresses, attributes of an embed, messages. Never throws. */
import { readEntries } from './entries';
import { isViewParameter, PARAMETERS, type Parameter } from './parameters';
import { invalid, MISSING, type Parsed } from './parsed';
import { defaultView, type Known, type View } from './view';
import { writtenForm } from './written-form';

/** Why a parameter, or a part of it, was not followed: for the author of the link, not for the reader. */
export interface Problem {
  readonly parameter: string;
  readonly why: string;
}

/** A view that can be shown, whatever was asked, and what of the asking could not be followed. */
export interface ParsedView {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** All readings of one parameter, in the order given. */
type Readings = <Field extends keyof View>(field: Field) => readonly Parsed<View[Field]>[];

function assemble(readings: Readings, known: Known): ParsedView {
  const fallback = defaultView(known);
  const problems: Problem[] = [];

  /** The first valid reading wins; those before it are reported. */
  function choose<Field extends keyof View>(field: Field): View[Field] {
    const parameter = PARAMETERS[field].name;
    for (const parsed of readings(field)) {
      if (parsed.state !== 'missing' && parsed.why !== undefined) problems.push({ parameter, why: parsed.why });
      if (parsed.state === 'valid') return parsed.value;
    }
    return fallback[field];
  }

  const view: View = {
    lang: choose('lang'),
    selection: choose('selection'),
    region: choose('region'),
    themes: choose('themes'),
    status: choose('status'),
    year: choose('year'),
    camera: choose('camera'),
    scheme: choose('scheme'),
    chrome: choose('chrome'),
  };
  return { view, problems };
}

function readingsOf(search: URLSearchParams | string, known: Known): Readings {
  const entries = readEntries(search, isViewParameter);
  return <Field extends keyof View>(field: Field) => {
    const parameter: Parameter<View[Field]> = PARAMETERS[field];
    const said = entries.filter(([name]) => name === parameter.name).map(([, value]) => value);
    const values = parameter.isList && said.length > 1 ? [said.join(',')] : said;
    return values.map((value) => parameter.parse(value, known));
  };
}

/** The view that an address asks for. */
export function parseView(search: URLSearchParams | string, known: Known): ParsedView {
  return assemble(readingsOf(search, known), known);
}

/** What an address says of one property, for those who must know whether it says anything at all. */
export function readParameter<Field extends keyof View>(
  search: URLSearchParams | string,
  field: Field,
  known: Known,
): Parsed<View[Field]> {
  const readings = readingsOf(search, known)(field);
  return (
    readings.find((parsed) => parsed.state === 'valid') ??
    readings.find((parsed) => parsed.state === 'invalid') ??
    MISSING
  );
}

/**
 * The view that a message asks for: an object with the properties of a `View` or the parameters of an address, each as a
 * value or as text. What it does not say is as by default.
 */
export function parseViewObject(value: unknown, known: Known): ParsedView {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { view: defaultView(known), problems: [{ parameter: 'view', why: 'a view is an object' }] };
  }
  const given = new Map<string, unknown>(Object.entries(value));
  return assemble((field) => {
    const parameter = PARAMETERS[field];
    return [...new Set([field, parameter.name])].map((name) => {
      const said = given.get(name);
      if (said === undefined || said === null) return MISSING;
      const text = writtenForm(said);
      return text === null ? invalid(`${name} is of the wrong type`) : parameter.parse(text, known);
    });
  }, known);
}
