import { useTranslation } from 'react-i18next';
import { dayOf, formatDate } from '../../locales/format';
import { useWords } from '../../locales/use-words';
import type { PictureWords } from '../../draw/caption';
import { legendMarks } from '../../scene/legend';
import { AREA_ROLES } from '../../scene/scene-types';
import { linkOfState } from '../../view/link';
import type { AtlasState } from '../../view/state';

/** @param heading of the picture; a year other than the present one is added to it. */
type MakePictureWords = (heading: string, state: AtlasState) => PictureWords;

/** Returns a function that makes the texts beside a picture's map, in the language of the page. */
export function usePictureWords(): MakePictureWords {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  return (heading, state) => {
    const { view, known } = state;
    return {
      lang,
      title: view.year === known.years.max ? heading : `${heading}, ${view.year}`,
      areas: AREA_ROLES.map((role) => [role, t(`legend.${role}`)]),
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
