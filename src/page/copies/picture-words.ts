/** All that a picture of the view says beside its map, in the language of the page. */
import { useTranslation } from 'react-i18next';
import { dayOf, formatDate } from '../../locales/format';
import { useWords } from '../../locales/use-words';
import type { PictureWords } from '../../draw/caption';
import { LEGEND_AREAS, legendMarks } from '../../scene/legend';
import { linkOfState } from '../../view/link';
import type { AtlasState } from '../../view/state';

/** @param heading what the picture is of; another year than the present one is said after it. */
type MakePictureWords = (heading: string, state: AtlasState) => PictureWords;

/** Makes the words of a picture when one is wanted. */
export function usePictureWords(): MakePictureWords {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  return (heading, state) => {
    const { view, known } = state;
    return {
      lang,
      title: view.year === known.years.max ? heading : `${heading}, ${view.year}`,
      areas: LEGEND_AREAS.map((role) => [role, t(`legend.${role}`)]),
      marks: legendMarks().map((role) => [role, t(`legend.${role}`)]),
      notes: [
        t('legend.boundaries'),
        t('notes.unscr-1244'),
        `${t('legend.sovereignty')} ${t('legend.geometry')}`,
        t('legend.independent'),
      ],
      source: t('picture.source', { address: linkOfState(state), date: formatDate(dayOf(new Date()), lang) }),
    };
  };
}
