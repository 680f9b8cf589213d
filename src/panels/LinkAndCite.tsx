/** "Copy link" and "Cite": the address of the view with its language, and a line for a footnote. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Icon } from '../ui/Icon';
import { linkOfState } from '../view/link';
import { useAtlas } from '../view/use-atlas';
import type { PanelProps } from './panel-props';
import './link-and-cite.css';

/** How long "copied" is shown, in milliseconds. */
const SAID_FOR = 2400;

interface LinkAndCiteProps {
  readonly heading: string;
  readonly actions: PanelProps['actions'];
}

export function LinkAndCite({ heading, actions }: LinkAndCiteProps) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const link = useAtlas(linkOfState);
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const [citing, setCiting] = useState(false);

  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => {
      setSaid(null);
    }, SAID_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);

  const cite = (): string =>
    t('cite.text', { title: heading, address: link, date: formatDate(dayOf(new Date()), lang) });
  const copy = (text: string): void => {
    // Undefined on insecure pages (plain http); the text can still be selected.
    if (!('clipboard' in navigator)) {
      setCiting(true);
      setSaid('failed');
      return;
    }
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid('copied');
      },
      () => {
        setCiting(true);
        setSaid('failed');
      },
    );
  };

  return (
    <footer className="panel-foot">
      <div className="panel-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            copy(link);
          }}
        >
          <Icon name="link" />
          <span>{t('cite.copyLink')}</span>
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={citing}
          onClick={() => {
            setCiting(!citing);
          }}
        >
          <Icon name="quote" />
          <span>{t('cite.cite')}</span>
        </button>
        {actions?.(heading)}
      </div>
      <p className="panel-said" role="status">
        {said === 'copied' ? t('cite.copied') : said === 'failed' ? t('cite.failed') : ''}
      </p>
      {citing && (
        <div className="panel-citation">
          <p translate="no">{cite()}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              copy(cite());
            }}
          >
            {t('cite.copyCitation')}
          </button>
        </div>
      )}
    </footer>
  );
}
