/** A hint after a download in a frame: the page around it can block downloads, and browsers do not report that. */
import { useTranslation } from 'react-i18next';
import { linkOfState } from '../../view/link';
import { useAtlas } from '../../view/use-atlas';

/** Whether the page is in a frame. */
export const isFramed = (): boolean => window.self !== window.top;

export function SavedInFrame() {
  const { t } = useTranslation('ui');
  const address = useAtlas(linkOfState);
  return (
    <>
      <span>{`${t('saved.frame')} `}</span>
      <a href={address} target="_blank" rel="noopener">
        {t('saved.open')}
      </a>
    </>
  );
}
