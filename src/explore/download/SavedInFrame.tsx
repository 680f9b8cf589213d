/** Said after a file was handed out in a frame: the page around it can forbid that, and no browser tells. */
import { useTranslation } from 'react-i18next';
import { linkOfState } from '../../view/link';
import { useAtlas } from '../../view/use-atlas';

/** Whether the page is in another one. */
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
