/** Reads what the geometry is made from: the atlas, and the content that says what its shapes are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { participatingState, partner, territoriesFile, type Territory } from '../../content/schema-areas';
import { correctionsFile, type Correction } from './corrections-schema';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** An area that is one feature of the atlas. */
interface CodedArea {
  readonly code: string;
  readonly m49: string;
}

/** Exceptions from the rules for labels and frames, by area. */
export interface PlaceException {
  readonly area: string;
  /** Longitude and latitude of the label. */
  readonly label?: readonly [number, number] | undefined;
  /** Only parts whose middle is in this box (west, south, east, north) are framed and measured. */
  readonly within?: readonly [number, number, number, number] | undefined;
  /** Parts at least this large, as a share of the largest, are framed. */
  readonly share?: number | undefined;
  readonly reason: string;
}

export interface Inputs {
  readonly atlas: Atlas;
  /** Participating States and Partners. */
  readonly coded: readonly CodedArea[];
  readonly territories: readonly Territory[];
  readonly corrections: readonly Correction[];
  readonly placeExceptions: readonly PlaceException[];
}

// Only what the geometry needs; other faults in these files are found by the content's own check.
const codedStates = z.object({
  states: z.array(z.object({ code: participatingState.shape.code, m49: participatingState.shape.m49 })),
});
const codedPartners = z.object({ partners: z.array(z.object({ code: partner.shape.code, m49: partner.shape.m49 })) });

const placeExceptionsFile = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      area: z.string(),
      label: z.tuple([z.number(), z.number()]).optional(),
      within: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
      share: z.number().positive().max(1).optional(),
      reason: z.string(),
    }),
  ),
});

export function readInputs(content = new URL('../../content/', import.meta.url)): Inputs {
  const atlasFile = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return {
    atlas: readJson(atlasFile) as Atlas,
    coded: [
      ...codedStates.parse(readJson(new URL('states.json', content))).states,
      ...codedPartners.parse(readJson(new URL('partners.json', content))).partners,
    ],
    territories: territoriesFile.parse(readJson(new URL('territories.json', content))).territories,
    corrections: correctionsFile.parse(readJson(new URL('border-corrections.json', content))).corrections,
    placeExceptions: placeExceptionsFile.parse(readJson(new URL('place-exceptions.json', import.meta.url))).exceptions,
  };
}

function readJson(file: string | URL): unknown {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new Error(`${path} cannot be read`, { cause });
  }
}
