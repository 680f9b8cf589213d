/**
 * The formats of downloaded files: tables as CSV and JSON, places as GeoJSON. Pure.
 *
 * Each file carries its language and the note on boundaries and names: CSV in the rows of its table, the others also in their
 * header.
 */
import type { FeatureCollection, Point } from 'geojson';
import type { CoreOperation, Position } from '../../content/schema';

/** A value of a table; null where it is not known or not published. */
export type Cell = string | number | boolean | null | readonly string[];

export type Row<Key extends string = string> = Readonly<Record<Key, Cell>>;

/** A kind of file that has a table. */
export type ColumnKind = 'csv' | 'json';

interface Column<Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
  /** The only kind of file that has the column; both by default. */
  readonly only?: ColumnKind | undefined;
}

export interface Table<Key extends string = string> {
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row<Key>[];
}

/** The metadata of every file. */
export interface About {
  /** The title of the atlas. */
  readonly title: string;
  /** The address of the view, so that it can be opened again. */
  readonly address: string;
  /** What the view shows, and how numbers are written; in the language of the words. */
  readonly shown: string;
  /** On boundaries and names, and that the atlas is independent; in the language of the words. */
  readonly disclaimer: string;
  /** The texts of the notes that an operation carries, by their ids. */
  readonly notes: Readonly<Record<CoreOperation['notes'][number], string>>;
}

/** A point with its properties. */
export interface Place {
  /** `<kind>:<id>`, as in a link to the atlas. */
  readonly id: string;
  /** Longitude and latitude, WGS 84. */
  readonly position: Position;
  readonly properties: Readonly<Record<string, Cell>>;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Separates the values of a list in one field; no text of the content contains it. */
const BETWEEN = ' | ';
/** What a spreadsheet reads as a formula, full-width signs included, even after spaces. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;
const QUOTED = /[",;\r\n]|^\s|\s$/u;

function toField(value: Cell): string {
  if (value === null) return '';
  // Only a text can be read as a formula. Booleans become yes or no, because only English spreadsheets read "true" as one.
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) throw new Error(`${String(value)} is not whole: no spreadsheet may misread it.`);
    return String(value);
  }
  const text = typeof value === 'string' ? value : value.join(BETWEEN);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Where numbers have a comma, spreadsheets expect a semicolon between values. */
function separatorOf(lang: string): ',' | ';' {
  const parts = new Intl.NumberFormat(lang).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/**
 * A table as CSV: a line of headings, CRLF, commas or, where spreadsheets of the language expect them, semicolons. With a byte
 * order mark, because spreadsheets read a file without one in the system's encoding; a text that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 * @throws where a number is not whole: a spreadsheet may read its decimal point as a thousands separator.
 */
export function toCsv({ columns, rows }: Table, lang: string): string {
  const own = columns.filter(({ only }) => only !== 'json');
  const lines = [own.map(({ heading }) => heading), ...rows.map((row) => own.map(({ key }) => row[key] ?? null))];
  const separator = separatorOf(lang);
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(toField).join(separator)}\r\n`).join('');
}

/** A table as JSON: its metadata, and its rows as objects. */
export function toJson(table: Table, about: About, lang: string): string {
  const { title, address, shown, disclaimer } = about;
  const columns = table.columns.filter(({ only }) => only !== 'csv');
  const rows = table.rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])));
  return `${JSON.stringify({ about: { title, address, lang, shown, disclaimer }, rows }, null, 2)}\n`;
}

/** Points as GeoJSON (RFC 7946: longitude first, WGS 84 only). */
export function toGeoJson(places: readonly Place[]): FeatureCollection<Point, Readonly<Record<string, Cell>>> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, position: [longitude, latitude], properties }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    })),
  };
}

/** The text of a GeoJSON file with its metadata; RFC 7946 allows additional members. */
export function geoJsonText(places: readonly Place[], about: About, lang: string): string {
  const { title, address, shown, disclaimer } = about;
  return `${JSON.stringify({ ...toGeoJson(places), about: { title, address, lang, shown, disclaimer } }, null, 2)}\n`;
}
