/** Made by `build/plugin.ts` from the content files and the words. */

declare module 'virtual:atlas-content' {
  /** The core of the facts. */
  export const content: import('./schema').Content;
}

declare module 'virtual:atlas-words' {
  interface OfALanguage {
    /** The core of the words of the content. */
    readonly words: import('./schema').CoreWords;
    readonly ofTheInterface: Readonly<Record<string, unknown>>;
  }
  /** Fetches what is there of a language from the start. */
  export const languages: Readonly<Record<string, () => Promise<OfALanguage>>>;
}

declare module 'virtual:atlas-records' {
  type Kind = import('./schema').RecordKind;
  /** The folder of the files, beside the code. */
  export const folder: string;
  /** The records that are here, by kind, then by language and id: `en/mission-to-serbia`. */
  export const kept: { readonly [K in Kind]: Map<string, import('./schema').RecordOf<K>> };
  /** What the records of each kind look like. */
  export const shapes: Readonly<Record<Kind, import('./record-shape').Shape>>;
}
