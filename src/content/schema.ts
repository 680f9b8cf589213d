/**
 * Everything that is true, as the product reads it: the types inferred from the schemas of the content files (`schema-*.ts`), against
 * which those are validated when the site is built and in the tests.
 *
 * Product code imports *types* from here and from the schemas, and nothing else, so that zod is never downloaded by a reader (lint
 * keeps it).
 */
import type { Content } from './build/content-files';

export type { Head, PartialDate, Position, Source, SourceRegistry, ThemeEvidence } from './schema-parts';
export type { ParticipatingState, Partner, Region, Territory } from './schema-areas';
export type { FieldOffice, FieldOperation, OlderFigure, OperationType, Phase } from './schema-operation';
export type { Dimension, Theme } from './schema-themes';
export type { Content, WholeContent } from './build/content-files';
export type { CoreWords } from './build/core-words';
export type { RecordKind, RecordOf } from './build/records';

/** The entries of the core: what is there of each thing from the start. A whole entry is one of these too. */
export type CoreOperation = Content['operations'][number];
export type CoreOffice = CoreOperation['offices'][number];
export type CorePhase = CoreOperation['phases'][number];
export type CoreTheme = Content['themes'][number];
export type CoreState = Content['states'][number];
export type CorePartner = Content['partners'][number];
export type CoreOtherActivity = Content['otherActivities'][number];
export type CoreInstitution = Content['institutions'][number];
export type CoreFormat = Content['formats'][number];
export type CorePartnership = Content['partnerships'][number];
export type CoreProgramme = Content['programmes'][number];
export type CoreChair = Content['chairs'][number];
export type CoreFormerState = Content['formerStates'][number];
