/** Messages for an error in a part of the page, or in all of it. */
import { useTranslation } from 'react-i18next';
import './stopped.css';

interface StoppedProps {
  readonly what: 'stopped' | 'page';
  readonly action: 'retry' | 'reload';
  readonly onAction: () => void;
}

function Stopped({ what, action, onAction }: StoppedProps) {
  const { t } = useTranslation('ui');
  return (
    <>
      <p role="alert">{t(`notice.${what}`)}</p>
      <button type="button" className="button" onClick={onAction}>
        {t(`notice.${action}`)}
      </button>
    </>
  );
}

/** Replaces a part. */
export function PartStopped({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div className="part-stopped">
      <Stopped what="stopped" action="retry" onAction={onAgain} />
    </div>
  );
}

/** Replaces the page. The address is the view, so reloading loses nothing. */
export function PageStopped() {
  const { t } = useTranslation('ui');
  return (
    <main className="page-stopped">
      <h1>{t('title')}</h1>
      <Stopped
        what="page"
        action="reload"
        onAction={() => {
          window.location.reload();
        }}
      />
    </main>
  );
}
