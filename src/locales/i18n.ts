/**
 * The languages: i18next for the interface, and the words of the content beside it. One JSON file per language and namespace,
 * fetched when the language is chosen; what the files hold is checked at build, not here.
 */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InstitutionsWords, OfficesWords, OperationsWords, StatesWords, ThemesWords } from './schema';
import type { Words } from './words';

interface Namespaces {
  readonly ui: Readonly<Record<string, unknown>>;
  readonly operations: OperationsWords;
  readonly offices: OfficesWords;
  readonly themes: ThemesWords;
  readonly states: StatesWords;
  readonly institutions: InstitutionsWords;
}

type Load<T> = () => Promise<T>;

const ui = import.meta.glob<Namespaces['ui']>('./*/ui.json', { import: 'default' });
const operations = import.meta.glob<OperationsWords>('./*/operations.json', { import: 'default' });
const offices = import.meta.glob<OfficesWords>('./*/offices.json', { import: 'default' });
const themes = import.meta.glob<ThemesWords>('./*/themes.json', { import: 'default' });
const states = import.meta.glob<StatesWords>('./*/states.json', { import: 'default' });
const institutions = import.meta.glob<InstitutionsWords>('./*/institutions.json', { import: 'default' });

function file<T>(files: Readonly<Record<string, Load<T>>>, lang: string, namespace: string): Promise<T> {
  const load = files[`./${lang}/${namespace}.json`];
  return load ? load() : Promise.reject(new Error(`There is no ${namespace} in ${lang}`));
}

/** Everything that is said, in the languages that were asked for so far. */
export class Languages {
  readonly i18n: i18n;
  private readonly loaded = new Map<string, Words>();

  constructor() {
    this.i18n = createInstance();
    this.i18n.use(initReactI18next);
  }

  /** Fetches a language if it is not here yet and makes it the interface's. Rejects when it cannot be fetched. */
  async speak(lang: string): Promise<Words> {
    const words = await this.fetch(lang);
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
    const interfaceWords = await file(ui, lang, 'ui');
    this.i18n.addResourceBundle(lang, 'ui', interfaceWords);
    await this.i18n.changeLanguage(lang);
    return words;
  }

  /** Fetches the words of the content in a language, without a change of the interface. */
  async fetch(lang: string): Promise<Words> {
    const known = this.loaded.get(lang);
    if (known) return known;
    const [ofOperations, ofOffices, ofThemes, ofStates, ofInstitutions] = await Promise.all([
      file(operations, lang, 'operations'),
      file(offices, lang, 'offices'),
      file(themes, lang, 'themes'),
      file(states, lang, 'states'),
      file(institutions, lang, 'institutions'),
    ]);
    const words: Words = {
      lang,
      operations: ofOperations,
      offices: ofOffices,
      themes: ofThemes,
      states: ofStates,
      institutions: ofInstitutions,
    };
    this.loaded.set(lang, words);
    return words;
  }
}
