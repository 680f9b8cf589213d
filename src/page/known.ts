/** The parser's data: the ids of the content, the years and the page's own language. */
import { content } from '../content/content';
import { LANGUAGES, type Known, type Language } from '../view/view';

/** The Helsinki consultations opened in 1973; nothing of the OSCE is older. */
const FIRST_YEAR = 1973;

function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** @param pageLanguage `<html lang>` as the page was served. */
export function knownViews(pageLanguage: string, thisYear: number): Known {
  return {
    languages: LANGUAGES,
    ids: {
      state: new Set(content.states.map(({ code }) => code)),
      partner: new Set(content.partners.map(({ code }) => code)),
      // Former titles and other activities have links of their own.
      operation: new Set([
        ...content.operations.flatMap(({ id, phases }) => [id, ...phases.map((phase) => phase.id)]),
        ...content.otherActivities.map(({ id }) => id),
      ]),
      office: new Set(content.operations.flatMap(({ offices }) => offices.map(({ id }) => id))),
      theme: new Set(content.themes.map(({ id }) => id)),
      institution: new Set(content.institutions.map(({ id }) => id)),
      format: new Set(content.formats.map(({ id }) => id)),
      partnership: new Set(content.partnerships.map(({ id }) => id)),
      programme: new Set(content.programmes.map(({ id }) => id)),
      chair: new Set(content.chairs.map(({ year }) => String(year))),
    },
    regions: new Set(content.regions.map(({ id }) => id)),
    themes: content.themes.map(({ id }) => id),
    years: { min: FIRST_YEAR, max: thisYear },
    defaultLanguage: isLanguage(pageLanguage) ? pageLanguage : 'en',
  };
}
