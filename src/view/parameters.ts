/** One small parser for each parameter of a `View`: its name, how it is read and written. */
import { CAMERA_RANGE, roundCamera } from './camera';
import { invalid, MISSING, quote, valid, type Parsed } from './parsed';
import { cleanText } from './text';
import {
  CHROMES,
  SCHEMES,
  SELECTION_KINDS,
  STATUSES,
  type Camera,
  type Chrome,
  type Known,
  type Language,
  type Scheme,
  type Selection,
  type Status,
  type View,
} from './view';

/** How one property of a view is read from an address and written to it. */
export interface Parameter<T> {
  /** Its name in an address, and as an attribute of an embed. */
  readonly name: string;
  /** A list: where an address has it more than once, as forms do, all values count. */
  readonly isList?: boolean;
  /** Reads the value from an address. Never throws. */
  parse: (text: string, known: Known) => Parsed<T>;
  /** Writes the value for an address; empty for the default. */
  write: (value: T) => string;
}

/** Makes a parser from a function that reads a cleaned, non-empty text. */
function reader<T>(read: (text: string, known: Known) => Parsed<T>): (raw: string, known: Known) => Parsed<T> {
  return (raw, known) => {
    if (raw.trim() === '') return MISSING;
    const text = cleanText(raw);
    return text === '' ? invalid(`${quote(raw)} says nothing`) : read(text, known);
  };
}

function oneOf<T extends string>(name: string, words: readonly T[]): Parameter<T> {
  return {
    name,
    parse: reader((text) => {
      const word = words.find((candidate) => candidate === text.toLowerCase());
      return word === undefined ? invalid(`${quote(text)} is none of ${words.join(', ')}`) : valid(word);
    }),
    write: (value) => value,
  };
}

/** An id in any capitalisation; ids of States are upper case, all others lower. */
function findId(ids: Iterable<string>, text: string): string | undefined {
  const wanted = text.toLowerCase();
  for (const id of ids) if (id.toLowerCase() === wanted) return id;
  return undefined;
}

const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)$/;

/** The language; `fr-CA` counts as French. */
export const languageParameter: Parameter<Language> = {
  name: 'lang',
  parse: reader((text, known) => {
    const [primary] = text.toLowerCase().split(/[-_]/);
    const language = known.languages.find((candidate) => candidate === primary);
    return language === undefined ? invalid(`the site does not speak ${quote(text)}`) : valid(language);
  }),
  write: (value) => value,
};

const selectionParameter: Parameter<Selection | null> = {
  name: 'select',
  parse: reader((text, known) => {
    const [, kindText = '', idText = ''] = /^([^:]+):+(.+)$/.exec(text) ?? [];
    if (idText === '') return invalid(`${quote(text)} is not <kind>:<id>`);
    const kind = SELECTION_KINDS.find((candidate) => candidate === kindText.toLowerCase());
    if (kind === undefined) return invalid(`${quote(kindText)} is none of ${SELECTION_KINDS.join(', ')}`);
    const id = findId(known.ids[kind], idText);
    return id === undefined ? invalid(`there is no ${kind} ${quote(idText)}`) : valid({ kind, id });
  }),
  write: (value) => (value === null ? '' : `${value.kind}:${value.id}`),
};

const regionParameter: Parameter<string> = {
  name: 'region',
  parse: reader((text, known) => {
    const id = findId(known.regions, text);
    return id === undefined ? invalid(`there is no region ${quote(text)}`) : valid(id);
  }),
  write: (value) => value,
};

const themesParameter: Parameter<readonly string[]> = {
  name: 'theme',
  isList: true,
  parse: reader((text, known) => {
    const asked = text.split(/[,;|]+/).filter((part) => part !== '');
    const found = new Set(asked.map((part) => findId(known.themes, part)));
    const value = known.themes.filter((theme) => found.has(theme));
    const unknown = asked.filter((part) => findId(known.themes, part) === undefined);
    const why = `there is no theme ${unknown.map(quote).join(', ')}`;
    if (value.length === 0) return invalid(why);
    return unknown.length === 0 ? valid(value) : { state: 'valid', value, why };
  }),
  write: (value) => value.join(','),
};

const yearParameter: Parameter<number> = {
  name: 'year',
  parse: reader((text, known) => {
    const { min, max } = known.years;
    if (!/^\d{4}$/.test(text)) return invalid(`${quote(text)} is not a year`);
    const year = Number(text);
    return year < min || year > max ? invalid(`${text} is not between ${String(min)} and ${String(max)}`) : valid(year);
  }),
  write: (value) => String(value),
};

const CAMERA_PARTS = ['lng', 'lat', 'zoom', 'bearing'] as const;

const cameraParameter: Parameter<Camera | null> = {
  name: 'camera',
  parse: reader((text) => {
    const parts = text.split(',');
    if (parts.length !== CAMERA_PARTS.length || !parts.every((part) => DECIMAL.test(part))) {
      return invalid(`${quote(text)} is not ${CAMERA_PARTS.join(',')}`);
    }
    const [lng = 0, lat = 0, zoom = 0, bearing = 0] = parts.map(Number);
    const camera: Camera = { lng, lat, zoom, bearing };
    const outside = CAMERA_PARTS.find(
      (part) => camera[part] < CAMERA_RANGE[part].min || camera[part] > CAMERA_RANGE[part].max,
    );
    return outside === undefined
      ? valid(roundCamera(camera))
      : invalid(`${outside} ${String(camera[outside])} is out of range`);
  }),
  write: (value) => {
    if (value === null) return '';
    const camera = roundCamera(value);
    return CAMERA_PARTS.map((part) => String(camera[part])).join(',');
  },
};

/** The colour scheme; by default the system's. */
export const schemeParameter: Parameter<Scheme | null> = {
  ...oneOf('scheme', SCHEMES),
  write: (value) => value ?? '',
};

/** All parameters by their property of the view, in the order of an address. */
export const PARAMETERS: { readonly [Field in keyof View]: Parameter<View[Field]> } = {
  lang: languageParameter,
  selection: selectionParameter,
  region: regionParameter,
  themes: themesParameter,
  status: oneOf<Status>('status', STATUSES),
  year: yearParameter,
  camera: cameraParameter,
  scheme: schemeParameter,
  chrome: oneOf<Chrome>('chrome', CHROMES),
};

/** The properties of a view, in the order of an address. */
export const FIELDS = [
  'lang',
  'selection',
  'region',
  'themes',
  'status',
  'year',
  'camera',
  'scheme',
  'chrome',
] as const satisfies readonly (keyof View)[];

const NAMES: ReadonlySet<string> = new Set(FIELDS.map((field) => PARAMETERS[field].name));

/** Whether a parameter of an address belongs to a view; all others are kept unchanged. */
export function isViewParameter(name: string): boolean {
  return NAMES.has(name);
}
