/** What a reader can see of texts, to look for what none of them may say. */
import { isAlias, LOCALES, textsOf, type Text } from './locales';

/** Every text that a reader can see, in every language; other spellings for the search are not seen. */
export const SAID: readonly (Text & { readonly lang: string })[] = LOCALES.flatMap((lang) =>
  textsOf(lang)
    .filter((text) => !isAlias(text))
    .map((text) => ({ ...text, lang })),
);

/** The texts in which something wrong is said, what is allowed left out of them; with their places. */
export function saying(wrong: RegExp, allowed?: RegExp): readonly string[] {
  return SAID.filter(({ text }) => wrong.test(allowed ? text.replaceAll(allowed, '') : text)).map(
    ({ lang, namespace, path, text }) => `${lang} ${namespace} ${path}: ${text}`,
  );
}
