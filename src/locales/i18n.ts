/**
 * The languages: i18next for the interface, and the words of the content beside it. One JSON file per language and namespace,
 * fetched when the language is chosen; what the files hold is checked at build, not here.
 */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { hasAll } from '../content/has-all';
import type { WordsByNamespace } from '../content/schema-words';
import type { Words } from './words';

/** The files of a namespace, by path. */
type Files<T> = Readonly<Record<string, () => Promise<T>>>;
type InterfaceWords = Readonly<Record<string, unknown>>;

const ofTheInterface = { ui: import.meta.glob<InterfaceWords>('./*/ui.json', { import: 'default' }) };
const ofTheContent: { readonly [N in keyof WordsByNamespace]: Files<WordsByNamespace[N]> } = {
  operations: import.meta.glob<WordsByNamespace['operations']>('./*/operations.json', { import: 'default' }),
  offices: import.meta.glob<WordsByNamespace['offices']>('./*/offices.json', { import: 'default' }),
  themes: import.meta.glob<WordsByNamespace['themes']>('./*/themes.json', { import: 'default' }),
  states: import.meta.glob<WordsByNamespace['states']>('./*/states.json', { import: 'default' }),
  institutions: import.meta.glob<WordsByNamespace['institutions']>('./*/institutions.json', { import: 'default' }),
  formats: import.meta.glob<WordsByNamespace['formats']>('./*/formats.json', { import: 'default' }),
  relations: import.meta.glob<WordsByNamespace['relations']>('./*/relations.json', { import: 'default' }),
  otherActivities: import.meta.glob<WordsByNamespace['otherActivities']>('./*/other-activities.json', {
    import: 'default',
  }),
  formerStates: import.meta.glob<WordsByNamespace['formerStates']>('./*/former-states.json', { import: 'default' }),
  deepThemes: import.meta.glob<WordsByNamespace['deepThemes']>('./*/deep-themes.json', { import: 'default' }),
  languages: import.meta.glob<WordsByNamespace['languages']>('./*/languages.json', { import: 'default' }),
  aliases: import.meta.glob<WordsByNamespace['aliases']>('./*/aliases.json', { import: 'default' }),
  meetings: import.meta.glob<WordsByNamespace['meetings']>('./*/meetings.json', { import: 'default' }),
};

/** The files of a language, one of each namespace, all fetched at once. Rejects where one is not there or cannot be fetched. */
async function filesOf<T extends object>(
  namespaces: { readonly [N in keyof T]: Files<T[N]> },
  lang: string,
): Promise<T> {
  const files: Partial<T> = {};
  const coming: Promise<void>[] = [];
  for (const namespace in namespaces) {
    const load = Object.entries(namespaces[namespace]).find(([path]) => path.startsWith(`./${lang}/`))?.[1];
    const keep = (words: T[typeof namespace]): void => {
      files[namespace] = words;
    };
    if (load) coming.push(load().then(keep));
  }
  await Promise.all(coming);
  if (!hasAll(files, Object.keys(namespaces))) throw new Error(`Some words are not there in ${lang}.`);
  return files;
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
    const [words, { ui }] = await Promise.all([this.fetch(lang), filesOf(ofTheInterface, lang)]);
    return { words, ofTheInterface: ui };
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
    const words: Words = { lang, ...(await filesOf(ofTheContent, lang)) };
    this.loaded.set(lang, words);
    return words;
  }
}
