/** What `src/content/border-corrections.json` may say: where the map departs from the borders of the source atlas, and why. */
import { z } from 'zod';
import { position, source } from '../../content/schema-parts';

/** An area of the map: a State's or Partner's code, a territory's id, or `context`. */
const areaId = z.string().regex(/^([A-Z]{2}|context)$/, 'an area is two capital letters or "context"');
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

const why = {
  id: kebab,
  reason: z.string().min(10),
  /** Keys into the file's `sources`; empty for what is plain geography. */
  sources: z.array(kebab),
};

/** The one separate part of `from` that lies wholly within a box (west, south, east, north) goes to `to`. */
const move = z.strictObject({
  ...why,
  kind: z.literal('move'),
  from: areaId,
  to: areaId,
  within: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

/**
 * A line across a part of `from`, from its outline to its outline; the part on the side of the point `side` goes to `to`. The
 * line's ends move to the nearest points of the outline, so they need not be exact.
 */
const cut = z.strictObject({
  ...why,
  kind: z.literal('cut'),
  from: areaId,
  to: areaId,
  line: z.array(position).min(2),
  side: position,
});

/** The area `area` is this ring, clockwise or not, first point not repeated, and a hole of `from`. */
const outline = z.strictObject({
  ...why,
  kind: z.literal('outline'),
  area: areaId,
  from: areaId,
  ring: z.array(position).min(4),
});

/** A feature of the atlas that is not drawn. */
const drop = z.strictObject({ ...why, kind: z.literal('drop'), m49: z.string().regex(/^\d{3}$/) });

const correction = z.discriminatedUnion('kind', [move, cut, outline, drop]);

export const correctionsFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(kebab, source),
  corrections: z.array(correction),
});

export type Correction = z.infer<typeof correction>;
