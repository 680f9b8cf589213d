import { readEntries } from './entries';
import { FIELDS, isViewParameter, PARAMETERS, type Parameter } from './parameters';
import { defaultView, type Known, type View } from './view';

/** Encodes a value but keeps it readable: colons and commas need no escape in a query. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');
}

function write<Field extends keyof View>(field: Field, value: View[Field]): string {
  const parameter: Parameter<View[Field]> = PARAMETERS[field];
  return parameter.write(value);
}

/** One property as written in an address; two views with the same text agree in it. */
export function writeField(field: keyof View, view: View): string {
  return write(field, view[field]);
}

/**
 * The query that asks for a view, with its `?`, or the empty string for the default view: `location.search`.
 * @param keep the previous query: parameters that do not belong to a view are kept after ours.
 * @param alwaysLanguage writes the language even where it is the page's, so that no stored preference replaces it.
 */
export function viewToSearch(view: View, known: Known, keep?: URLSearchParams, alwaysLanguage = false): string {
  const fallback = defaultView(known);
  const own = FIELDS.filter(
    (field) => writeField(field, view) !== writeField(field, fallback) || (alwaysLanguage && field === 'lang'),
  ).map((field) => `${PARAMETERS[field].name}=${encode(writeField(field, view))}`);
  const foreign = (keep === undefined ? [] : readEntries(keep, isViewParameter))
    .filter(([name]) => !isViewParameter(name))
    .map(([name, value]) => (value === '' ? encode(name) : `${encode(name)}=${encode(value)}`));
  const query = [...own, ...foreign].join('&');
  return query === '' ? '' : `?${query}`;
}
