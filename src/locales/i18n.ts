/**
 * The languages: i18next for the interface, and the words of the content beside it. One JSON file per language and namespace,
 * fetched when the language is chosen; what the files hold is checked at build, not here.
 */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
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
import type { Words } from './words';

type Load<T> = () => Promise<T>;
type InterfaceWords = Readonly<Record<string, unknown>>;

const ui = import.meta.glob<InterfaceWords>('./*/ui.json', { import: 'default' });
const operations = import.meta.glob<OperationsWords>('./*/operations.json', { import: 'default' });
const offices = import.meta.glob<OfficesWords>('./*/offices.json', { import: 'default' });
const themes = import.meta.glob<ThemesWords>('./*/themes.json', { import: 'default' });
const states = import.meta.glob<StatesWords>('./*/states.json', { import: 'default' });
const institutions = import.meta.glob<InstitutionsWords>('./*/institutions.json', { import: 'default' });
const formats = import.meta.glob<FormatsWords>('./*/formats.json', { import: 'default' });
const relations = import.meta.glob<RelationsWords>('./*/relations.json', { import: 'default' });
const otherActivities = import.meta.glob<OtherActivitiesWords>('./*/other-activities.json', { import: 'default' });
const formerStates = import.meta.glob<FormerStatesWords>('./*/former-states.json', { import: 'default' });
const aliases = import.meta.glob<AliasesWords>('./*/aliases.json', { import: 'default' });
const deepThemes = import.meta.glob<DeepThemesWords>('./*/deep-themes.json', { import: 'default' });
const languages = import.meta.glob<LanguagesWords>('./*/languages.json', { import: 'default' });
const meetings = import.meta.glob<MeetingsWords>('./*/meetings.json', { import: 'default' });

function file<T>(files: Readonly<Record<string, Load<T>>>, lang: string): Promise<T> {
  const path = Object.keys(files).find((name) => name.startsWith(`./${lang}/`));
  const load = path === undefined ? undefined : files[path];
  return load ? load() : Promise.reject(new Error(`These words are not there in ${lang}.`));
}

/** Everything that is said, in the languages that were asked for so far. */
export class Languages {
  readonly i18n: i18n;
  private readonly loaded = new Map<string, Words>();
  /** The language of the latest request. */
  private asked = '';

  constructor() {
    this.i18n = createInstance();
    this.i18n.use(initReactI18next);
  }

  /** Fetches all that is said in a language, and says none of it. Rejects when it cannot be fetched. */
  async bring(lang: string): Promise<{ readonly words: Words; readonly ofTheInterface: InterfaceWords }> {
    const [words, ofTheInterface] = await Promise.all([this.fetch(lang), file(ui, lang)]);
    return { words, ofTheInterface };
  }

  /**
   * Fetches a language if it is not here yet and makes it the interface's, unless another one has been asked for meanwhile: the
   * latest request wins, in whatever order they are answered. Rejects when it cannot be fetched.
   */
  async speak(lang: string): Promise<Words> {
    this.asked = lang;
    const { words, ofTheInterface } = await this.bring(lang);
    if (this.asked !== lang) return words;
    if (!this.i18n.isInitialized) {
      await this.i18n.init({
        lng: lang,
        fallbackLng: false,
        ns: ['ui'],
        defaultNS: 'ui',
        resources: {},
        interpolation: { escapeValue: false },
        returnNull: false,
      });
    }
    this.i18n.addResourceBundle(lang, 'ui', ofTheInterface);
    await this.i18n.changeLanguage(lang);
    return words;
  }

  /** Fetches the words of the content in a language, without a change of the interface. */
  async fetch(lang: string): Promise<Words> {
    const known = this.loaded.get(lang);
    if (known) return known;
    const [
      ofTheOperations,
      ofTheOffices,
      ofTheThemes,
      ofTheStates,
      ofTheInstitutions,
      ofTheFormats,
      ofTheRelations,
      ofTheOtherActivities,
      ofTheFormerStates,
      ofTheDeepThemes,
      ofTheLanguages,
      otherNames,
      ofTheMeetings,
    ] = await Promise.all([
      file(operations, lang),
      file(offices, lang),
      file(themes, lang),
      file(states, lang),
      file(institutions, lang),
      file(formats, lang),
      file(relations, lang),
      file(otherActivities, lang),
      file(formerStates, lang),
      file(deepThemes, lang),
      file(languages, lang),
      file(aliases, lang),
      file(meetings, lang),
    ]);
    const words: Words = {
      lang,
      operations: ofTheOperations,
      offices: ofTheOffices,
      themes: ofTheThemes,
      states: ofTheStates,
      institutions: ofTheInstitutions,
      formats: ofTheFormats,
      relations: ofTheRelations,
      otherActivities: ofTheOtherActivities,
      formerStates: ofTheFormerStates,
      deepThemes: ofTheDeepThemes,
      languages: ofTheLanguages,
      aliases: otherNames,
      meetings: ofTheMeetings,
    };
    this.loaded.set(lang, words);
    return words;
  }
}
