/** "Save picture": the view as a file for a slide or a page. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../locales/use-words';
import { Icon } from '../ui/Icon';
import type { SchemeName } from '../ui/tokens';
import { useAtlasStore } from '../view/use-atlas';
import { usePictureWords } from './picture-words';
import './save-picture.css';

export interface SavePictureProps {
  /** Of the open panel: what the picture is of. */
  readonly heading: string;
  readonly scheme: SchemeName;
}

export function SavePicture({ heading, scheme }: SavePictureProps) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const pictureWords = usePictureWords();
  const store = useAtlasStore();
  const [failed, setFailed] = useState(false);

  const save = async (): Promise<void> => {
    const state = store.getState();
    const said = pictureWords(heading, state, window.location.href);
    // Fetched when it is wanted: few readers take a picture away.
    const { savePicture } = await import('./save-picture');
    await savePicture({ view: state.view, scheme, words, said });
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
