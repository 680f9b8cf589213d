/** All that a picture of the view says beside its map, in the language of the page. */
import type { TFunction } from 'i18next';
import { dayOf, formatDate } from '../locales/format';
import type { PictureWords } from '../picture/caption';
import { LEGEND_AREAS, LEGEND_MARKS } from '../scene/legend';
import { linkOfState } from '../view/link';
import type { AtlasState } from '../view/store';

/**
 * @param heading what the picture is of; another year than the present one is said after it.
 * @param lang the language of `t`.
 * @param page the address of the page; the view's own is made of it.
 */
export function pictureWords(
  t: TFunction<'ui'>,
  lang: string,
  heading: string,
  state: AtlasState,
  page: string,
): PictureWords {
  const { view, known } = state;
  return {
    lang,
    title: view.year === known.years.max ? heading : `${heading}, ${view.year}`,
    areas: LEGEND_AREAS.map((role) => [role, t(`legend.${role}`)]),
    marks: LEGEND_MARKS.map((role) => [role, t(`legend.${role}`)]),
    notes: [
      t('legend.boundaries'),
      t('notes.unscr-1244'),
      `${t('legend.sovereignty')} ${t('legend.geometry')}`,
      t('legend.independent'),
    ],
    source: t('picture.source', { address: linkOfState(state, page), date: formatDate(dayOf(new Date()), lang) }),
  };
}
