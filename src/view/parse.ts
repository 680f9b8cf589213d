/** What an address asks for becomes a `View` here. Never throws. */
import { readEntries } from './entries';
import { FIELDS, isViewParameter, PARAMETERS, type Parameter } from './parameters';
import { MISSING, type Parsed } from './parsed';
import { defaultView, type Known, type View } from './view';

/** Why a parameter, or a part of it, was not followed: for the author of the link, not for the reader. */
interface Problem {
  readonly parameter: string;
  readonly why: string;
}

/** A view that can be shown, whatever was asked, and what of the asking could not be followed. */
interface ParsedView {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** What of a view was asked for, and what of the asking could not be followed. */
export interface ParsedPatch {
  readonly patch: Partial<View>;
  readonly problems: readonly Problem[];
}

/** All readings of one parameter, in the order given; none where it is not named at all. */
type Readings = <Field extends keyof View>(field: Field) => readonly Parsed<View[Field]>[];

/** The patch that readings give: the first valid one wins, and those before it are reported; what is named but empty is the default. */
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
