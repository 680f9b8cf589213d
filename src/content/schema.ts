/**
 * Everything that is true, as the product reads it: the types inferred from the schemas of the content files (`schema-*.ts`), against
 * which those are validated when the site is built and in the tests.
 *
 * Product code imports *types* from here and from the schemas, and nothing else, so that zod is never downloaded by a reader (lint
 * keeps it).
 */
import type { ParticipatingState, Partner, Region, Territory } from './schema-areas';
import type { FieldOperation } from './schema-operation';
import type {
  Chair,
  FormerState,
  HeldMeeting,
  Institution,
  Meeting,
  NegotiationFormat,
  OtherActivity,
  Partnership,
  Post,
  Programme,
} from './schema-organization';
import type { PartialDate, SourceRegistry } from './schema-parts';
import type { DeepTheme, Theme } from './schema-themes';

export type { Head, PartialDate, Position, Source, SourceRegistry, ThemeEvidence } from './schema-parts';
export type { ParticipatingState, Partner, Region, Territory } from './schema-areas';
export type { FieldOffice, FieldOperation, OlderFigure, OperationType, Phase } from './schema-operation';
export type { Dimension, Theme } from './schema-themes';

/** Everything that is true, as the product reads it. */
export interface Content {
  readonly operations: readonly FieldOperation[];
  readonly themes: readonly Theme[];
  readonly themeSources: SourceRegistry;
  readonly states: readonly ParticipatingState[];
  readonly stateSources: SourceRegistry;
  readonly statesAsOf: PartialDate;
  readonly partners: readonly Partner[];
  readonly partnerSources: SourceRegistry;
  readonly partnersAsOf: PartialDate;
  readonly territories: readonly Territory[];
  readonly regions: readonly Region[];
  readonly otherActivities: readonly OtherActivity[];
  readonly otherActivitySources: SourceRegistry;
  readonly institutions: readonly Institution[];
  readonly institutionSources: SourceRegistry;
  readonly institutionsAsOf: PartialDate;
  readonly formats: readonly NegotiationFormat[];
  readonly formatSources: SourceRegistry;
  readonly formatsAsOf: PartialDate;
  readonly partnerships: readonly Partnership[];
  readonly programmes: readonly Programme[];
  readonly relationSources: SourceRegistry;
  readonly relationsAsOf: PartialDate;
  readonly chairs: readonly Chair[];
  readonly chairSources: SourceRegistry;
  readonly chairsAsOf: PartialDate;
  readonly formerStates: readonly FormerState[];
  readonly formerStateSources: SourceRegistry;
  readonly deepThemes: readonly DeepTheme[];
  readonly deepThemeSources: SourceRegistry;
  readonly meetings: readonly Meeting[];
  readonly heldMeetings: readonly HeldMeeting[];
  readonly posts: readonly Post[];
  readonly meetingSources: SourceRegistry;
  readonly meetingsAsOf: PartialDate;
}
