import { languageParameter, schemeParameter, type Parameter } from './parameters';
import type { Known, Language, Scheme } from './view';

/** What the browser remembers for a reader. */
export interface Preferences {
  language: () => Language | null;
  scheme: () => Scheme | null;
  keepLanguage: (language: Language) => void;
  /** Null removes the scheme: the system's is used again. */
  keepScheme: (scheme: Scheme | null) => void;
}

type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const LANGUAGE_KEY = 'osce-atlas:language';
const SCHEME_KEY = 'osce-atlas:scheme';

/**
 * Preferences in local storage, if available. Stored values are validated like any outside input, and without storage nothing is
 * remembered.
 * @param open returns the storage; merely reading `window.localStorage` can throw.
 */
export function createPreferences(known: Known, open: () => PreferenceStorage | null | undefined): Preferences {
  function attempt<T>(act: (storage: PreferenceStorage) => T): T | null {
    try {
      const storage = open();
      return storage ? act(storage) : null;
    } catch {
      return null;
    }
  }

  function read<T>(key: string, parameter: Parameter<T>): T | null {
    const stored = attempt((storage) => storage.getItem(key));
    const parsed = parameter.parse(stored ?? '', known);
    return parsed.state === 'valid' ? parsed.value : null;
  }

  return {
    language: () => read(LANGUAGE_KEY, languageParameter),
    scheme: () => read(SCHEME_KEY, schemeParameter),
    keepLanguage: (language) => {
      attempt((storage) => {
        storage.setItem(LANGUAGE_KEY, language);
      });
    },
    keepScheme: (scheme) => {
      attempt((storage) => {
        if (scheme === null) storage.removeItem(SCHEME_KEY);
        else storage.setItem(SCHEME_KEY, scheme);
      });
    },
  };
}
