/**
 * The languages: i18next for the interface, and the words of the content beside it. One file for each language, fetched when the
 * language is chosen; what it holds is checked at build, not here.
 */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages } from 'virtual:atlas-words';
import type { Words } from './words';

type InterfaceWords = Readonly<Record<string, unknown>>;

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

  /** Fetches what is said in a language from the start, and says none of it. Rejects when it cannot be fetched. */
  async bring(lang: string): Promise<{ readonly words: Words; readonly ofTheInterface: InterfaceWords }> {
    const load = languages[lang];
    if (!load) throw new Error(`There are no words in ${lang}.`);
    const { words: said, ofTheInterface } = await load();
    const words = this.loaded.get(lang) ?? { lang, ...said };
    this.loaded.set(lang, words);
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
}
