/** "Save picture": the view as a file for a slide or a page. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import type { PictureWords } from '../picture/caption';
import { LEGEND_AREAS, LEGEND_MARKS } from '../scene/legend';
import { Icon } from '../ui/Icon';
import type { SchemeName } from '../ui/tokens';
import { linkOfState } from '../view/link';
import { useAtlasStore } from '../view/use-atlas';
import './save-picture.css';

export interface SavePictureProps {
  /** Of the open panel: what the picture is of. */
  readonly heading: string;
  readonly scheme: SchemeName;
}

export function SavePicture({ heading, scheme }: SavePictureProps) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const store = useAtlasStore();
  const [failed, setFailed] = useState(false);

  const save = async (): Promise<void> => {
    const { view } = store.getState();
    const now = new Date();
    const said: PictureWords = {
      lang: words.lang,
      title: view.year === now.getFullYear() ? heading : `${heading}, ${view.year}`,
      areas: LEGEND_AREAS.map((role) => [role, t(`legend.${role}`)]),
      marks: LEGEND_MARKS.map((role) => [role, t(`legend.${role}`)]),
      notes: [
        t('legend.boundaries'),
        t('notes.unscr-1244'),
        `${t('legend.sovereignty')} ${t('legend.geometry')}`,
        t('legend.independent'),
      ],
      source: t('picture.source', {
        address: linkOfState(store.getState(), window.location.href),
        date: formatDate(dayOf(now), words.lang),
      }),
    };
    // Fetched when it is wanted: few readers take a picture away.
    const { savePicture } = await import('./save-picture');
    await savePicture({ view, scheme, words, said });
  };

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          save().then(
            () => {
              setFailed(false);
            },
            () => {
              setFailed(true);
            },
          );
        }}
      >
        <Icon name="picture" />
        <span>{t('picture.save')}</span>
      </button>
      <p className="save-picture-said" role="status">
        {failed ? t('picture.failed') : ''}
      </p>
    </>
  );
}
