/** The words of the content in one language, as the scene, the panels and the search read them. */
import type { InstitutionsWords, OfficesWords, OperationsWords, StatesWords, ThemesWords } from './schema';

export interface Words {
  readonly lang: string;
  readonly operations: OperationsWords;
  readonly offices: OfficesWords;
  readonly themes: ThemesWords;
  readonly states: StatesWords;
  readonly institutions: InstitutionsWords;
}
