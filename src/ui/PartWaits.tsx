/** Shown until a part that is fetched on demand is there: nothing at first, then the reason and a button to retry. */
import { useTranslation } from 'react-i18next';
import { stopWaiting } from './fresh-imports';
import { useLate } from './use-late';
import './part-waits.css';

interface PartWaitsProps {
  readonly failed: boolean;
  /** Number of the attempt. */
  readonly attempt: number;
  readonly onRetry: () => void;
}

export function PartWaits({ failed, attempt, onRetry }: PartWaitsProps) {
  const { t } = useTranslation('ui');
  const late = useLate(failed ? null : String(attempt));
  return (
    <div className="part-waits" role="status" aria-busy={!failed}>
      {(failed || late) && (
        <>
          <p>{t(failed ? 'notice.part' : 'notice.late')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              stopWaiting();
              onRetry();
            }}
          >
            {t('notice.retry')}
          </button>
        </>
      )}
    </div>
  );
}
