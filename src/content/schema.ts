/**
 * Everything that is true, as the product reads it: the types inferred from the schemas of the content files (`schema-*.ts`), against
 * which those are validated when the site is built and in the tests.
 *
 * Product code imports *types* from here and from the schemas, and nothing else, so that zod is never downloaded by a reader (lint
 * keeps it).
 */
export type { Head, PartialDate, Position, Source, SourceRegistry, ThemeEvidence } from './schema-parts';
export type { ParticipatingState, Partner, Region, Territory } from './schema-areas';
export type { FieldOffice, FieldOperation, OlderFigure, OperationType, Phase } from './schema-operation';
export type { Dimension, Theme } from './schema-themes';
export type { Content } from './build/content-files';
