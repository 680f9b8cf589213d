/** All visible texts, to search for forbidden phrases. */
import { isAlias, LOCALES, textsOf, type Text } from './locales';

/** Every visible text, in every language, without search aliases. */
export const SAID: readonly (Text & { readonly lang: string })[] = LOCALES.flatMap((lang) =>
  textsOf(lang)
    .filter((text) => !isAlias(text))
    .map((text) => ({ ...text, lang })),
);

/** The texts that match a forbidden pattern after allowed phrases are removed, with their places. */
export function saying(wrong: RegExp, allowed?: RegExp): readonly string[] {
  return SAID.filter(({ text }) => wrong.test(allowed ? text.replaceAll(allowed, '') : text)).map(
    ({ lang, namespace, path, text }) => `${lang} ${namespace} ${path}: ${text}`,
  );
}
