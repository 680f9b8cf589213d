/** The schemas of the fields of work, and of the three that have sections of their own. Product code imports types only. */
import { z } from 'zod';
import { kebab, partialDate, sourceKeys, sourceRegistry } from './schema-parts';

const dimension = z.enum(['politico-military', 'economic-environmental', 'human', 'cross-dimensional']);

const theme = z.strictObject({
  id: kebab,
  dimension,
  leadInstitutions: z.array(kebab),
  relatedThemes: z.array(kebab),
  /** Sources of the summary. */
  sources: sourceKeys,
  /** One entry for each key fact of the locales, in the same order. */
  keyFacts: z.array(z.strictObject({ sources: sourceKeys })).min(1),
});

export const themesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: sourceRegistry,
  themes: z.array(theme),
});

/** The sections of the three themes that have them. */
const deepTheme = z.strictObject({
  theme: kebab,
  sections: z
    .array(
      z.strictObject({
        id: kebab,
        items: z.array(
          z.strictObject({
            id: kebab,
            sources: sourceKeys,
            institution: kebab.optional(),
            format: kebab.optional(),
            operation: kebab.optional(),
          }),
        ),
        sources: sourceKeys,
      }),
    )
    .min(1),
});

export const deepThemesFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  themes: z.array(deepTheme),
});

export type Dimension = z.infer<typeof dimension>;
export type Theme = z.infer<typeof theme>;
export type DeepTheme = z.infer<typeof deepTheme>;
