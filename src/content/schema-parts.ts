/** The parts that the content schemas share. */
import { z } from 'zod';

/** `1999`, `1999-07` or `1999-07-01`: a date known to the year, the month or the day. Its length is its precision. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** Longitude and latitude in degrees, WGS 84, in this order (GeoJSON's). */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Ids: lower-case words joined by hyphens. */
export const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
/** ISO 3166-1 alpha-2, or XK. */
export const areaCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'an area is named by two capital letters (ISO 3166-1 alpha-2, or XK)');
/** An address that a reader can open. */
export const webAddress = z.url({ protocol: /^https?$/ });
/** BCP 47. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/, 'a language is a BCP 47 tag');

/** Where a fact was read. `url` is null where the source has no public address. */
export const source = z.strictObject({
  title: z.string().min(3),
  url: webAddress.nullable(),
  /** Language of the source itself, so that its title can be marked with `lang`. */
  lang: languageTag,
});

/** The sources of one file, each under a short key of the file's own; facts name the keys. */
export const sourceRegistry = z.record(kebab, source);
/** Keys into the file's `sources`. Every fact needs one. */
export const sourceKeys = z.array(kebab).min(1);

/** `medium`: only one secondary source, or an old one; shown as such. Facts of low confidence are left out of the content. */
export const confidence = z.enum(['high', 'medium']);

/** Who leads an operation or a structure. This goes stale first: panels show it as "last known" when it is old. */
export const head = z.strictObject({
  name: z.string().min(3),
  /** The name in another script, by language, where a source in that language has it. */
  otherScripts: z.record(languageTag, z.string().min(3)).optional(),
  role: z.enum([
    'head',
    'project-co-ordinator',
    'chairperson-in-office',
    'secretary-general',
    'director',
    'high-commissioner',
    'representative',
    'special-representative',
    'president',
  ]),
  /** First day in post; null where no source has it. */
  since: partialDate.nullable(),
  /** Where the source only reports the appointment: its day and its term. */
  appointed: z.strictObject({ on: partialDate, years: z.int().positive() }).optional(),
  /** The latest day on which a source names this person in post. */
  seenOn: partialDate,
  acting: z.literal(true).optional(),
  /** A source says that this person is leaving or has left, and none names a successor. */
  left: z.literal(true).optional(),
  confidence,
  sources: sourceKeys,
});

/** Evidence that an operation or a programme works in a field. */
export const themeEvidence = z.strictObject({
  theme: kebab,
  /** `weak`: only old or indirect sources; shown with that mark and never counted. */
  strength: z.enum(['documented', 'weak']),
  sources: sourceKeys,
});

export type PartialDate = z.infer<typeof partialDate>;
export type Position = z.infer<typeof position>;
export type Source = z.infer<typeof source>;
export type SourceRegistry = Readonly<Record<string, Source>>;
export type Head = z.infer<typeof head>;
export type ThemeEvidence = z.infer<typeof themeEvidence>;
