/** "Save picture": the view as a file for a slide or a page. */
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../locales/use-words';
import { stopWaiting } from '../../ui/fresh-imports';
import { Icon } from '../../ui/Icon';
import type { SchemeName } from '../../ui/tokens';
import { useLate } from '../../ui/use-late';
import { useAtlasStore } from '../../view/use-atlas';
import { usePictureWords } from './picture-words';
import './save-picture.css';

interface SavePictureProps {
  /** The heading of the open panel, as the picture's title. */
  readonly heading: string;
  readonly scheme: SchemeName;
}

interface Saving {
  /** How often the reader pressed the button. */
  readonly turn: number;
  readonly state: 'asked' | 'saved' | 'failed';
  /** The message once it is saved. */
  readonly Note?: ComponentType | null;
}

/** The sentence below the button. */
function Said({ saving, late }: { readonly saving: Saving | null; readonly late: boolean }) {
  const { t } = useTranslation('ui');
  if (saving?.state === 'failed') return <span>{t('picture.failed')}</span>;
  if (saving?.Note) return <saving.Note />;
  return late ? <span>{t('picture.late')}</span> : null;
}

export function SavePicture({ heading, scheme }: SavePictureProps) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const pictureWords = usePictureWords();
  const store = useAtlasStore();
  const [saving, setSaving] = useState<Saving | null>(null);
  const late = useLate(saving?.state === 'asked' ? String(saving.turn) : null);

  const save = async (): Promise<ComponentType | null> => {
    const state = store.getState();
    const said = pictureWords(heading, state);
    // Fetched on demand, because few readers save a picture.
    const { savePicture } = await import('./save-picture');
    return savePicture({ view: state.view, scheme, words, said });
  };

  const ask = (): void => {
    // Pressed again while the fetch hangs: it is fetched again.
    if (saving?.state === 'asked') stopWaiting();
    const turn = (saving?.turn ?? 0) + 1;
    const end = (ended: Omit<Saving, 'turn'>): void => {
      setSaving((last) => (last?.turn === turn ? { turn, ...ended } : last));
    };
    setSaving({ turn, state: 'asked' });
    save().then(
      (Note) => {
        end({ state: 'saved', Note });
      },
      () => {
        end({ state: 'failed' });
      },
    );
  };

  return (
    <>
      <button type="button" className="button" onClick={ask}>
        <Icon name="picture" />
        <span>{t('picture.save')}</span>
      </button>
      <p className="save-picture-said" role="status">
        <Said saving={saving} late={late} />
      </p>
    </>
  );
}
