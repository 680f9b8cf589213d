/** Turns an address into a `View`. Never throws. */
import { readEntries } from './entries';
import { FIELDS, isViewParameter, PARAMETERS, type Parameter } from './parameters';
import { MISSING, type Parsed } from './parsed';
import { defaultView, type Known, type View } from './view';

/** Why a parameter, or a part of it, was ignored: for the author of the link, not for the reader. */
interface Problem {
  readonly parameter: string;
  readonly why: string;
}

/** A valid view, and what of the address was ignored. */
interface ParsedView {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** The valid properties, and what was ignored. */
export interface ParsedPatch {
  readonly patch: Partial<View>;
  readonly problems: readonly Problem[];
}

/** All readings of one parameter, in the order given; none where it is missing. */
type Readings = <Field extends keyof View>(field: Field) => readonly Parsed<View[Field]>[];

/**
 * The patch that results from readings: the first valid one wins, and those before it are reported; an empty one means the
 * default.
 */
export function patchOf(readings: Readings, known: Known): ParsedPatch {
  const fallback = defaultView(known);
  const patch: { -readonly [Field in keyof View]?: View[Field] } = {};
  const problems: Problem[] = [];

  function choose<Field extends keyof View>(field: Field, said: readonly Parsed<View[Field]>[]): void {
    for (const parsed of said) {
      if (parsed.state === 'missing') {
        patch[field] = fallback[field];
        continue;
      }
      if (parsed.why !== undefined) problems.push({ parameter: PARAMETERS[field].name, why: parsed.why });
      if (parsed.state === 'invalid') continue;
      patch[field] = parsed.value;
      return;
    }
  }

  for (const field of FIELDS) choose(field, readings(field));
  return { patch, problems };
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
  const { patch, problems } = patchOf(readingsOf(search, known), known);
  return { view: { ...defaultView(known), ...patch }, problems };
}

/** The reading of one property, for callers who need to know whether the address has it at all. */
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
