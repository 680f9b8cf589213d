/** The words of the content in one language, as the scene, the panels and the search read them. */
import type {
  AliasesWords,
  DeepThemesWords,
  FormatsWords,
  FormerStatesWords,
  InstitutionsWords,
  LanguagesWords,
  MeetingsWords,
  OfficesWords,
  OperationsWords,
  OtherActivitiesWords,
  RelationsWords,
  StatesWords,
  ThemesWords,
} from './schema';

export interface Words {
  readonly lang: string;
  readonly operations: OperationsWords;
  readonly offices: OfficesWords;
  readonly themes: ThemesWords;
  readonly states: StatesWords;
  readonly institutions: InstitutionsWords;
  readonly formats: FormatsWords;
  readonly relations: RelationsWords;
  readonly otherActivities: OtherActivitiesWords;
  readonly formerStates: FormerStatesWords;
  readonly deepThemes: DeepThemesWords;
  readonly languages: LanguagesWords;
  readonly aliases: AliasesWords;
  readonly meetings: MeetingsWords;
}
