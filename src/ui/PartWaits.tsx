/**
 * Shown until a part that is fetched on demand is there: nothing at first, because most come at once, then that it is coming, and
 * after that the reason and a button to retry.
 */
import { useTranslation } from 'react-i18next';
import { stopWaiting } from './fresh-imports';
import { useLate } from './use-late';
import './part-waits.css';

/** Milliseconds. */
const SOON = 400;

interface PartWaitsProps {
  readonly failed: boolean;
  /** Number of the attempt. */
  readonly attempt: number;
  readonly onRetry: () => void;
}

export function PartWaits({ failed, attempt, onRetry }: PartWaitsProps) {
  const { t } = useTranslation('ui');
  const waiting = failed ? null : String(attempt);
  const soon = useLate(waiting, SOON);
  const late = useLate(waiting);
  return (
    <div className="part-waits" role="status" aria-busy={!failed}>
      {soon && !late && <p>{t('notice.coming')}</p>}
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
