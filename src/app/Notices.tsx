/** What went wrong and what to do about it: quiet, over the map, never instead of the page. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../view/use-atlas';

export interface NoticesProps {
  readonly languageFailed: boolean;
  readonly sheetFailed: boolean;
  /** Parameters of the address that said nothing valid. */
  readonly problems: readonly string[];
  onRetry: () => void;
}

export function Notices({ languageFailed, sheetFailed, problems, onRetry }: NoticesProps) {
  const { t } = useTranslation('ui');
  const mapLost = useAtlas((state) => state.mapLost);
  const detailFailed = useAtlas((state) => state.detail === 'failed');
  const [read, setRead] = useState(false);
  const texts = [
    ...(sheetFailed ? [t('notice.sheet')] : []),
    ...(mapLost ? [t('notice.picture')] : []),
    ...(detailFailed ? [t('notice.detail')] : []),
    ...(languageFailed ? [t('notice.language')] : []),
    ...(problems.length > 0 ? [t('notice.link', { parameters: problems.join(', ') })] : []),
  ];
  return (
    <div className="notices" role="status">
      {texts.length > 0 && !read && (
        <div className="notice" data-dock="none">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <div className="notice-actions">
            {sheetFailed && (
              <button type="button" className="button" onClick={onRetry}>
                {t('notice.retry')}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => {
                setRead(true);
              }}
            >
              {t('notice.dismiss')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
