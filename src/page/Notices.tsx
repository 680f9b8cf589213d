/** Notices of what went wrong and what to do about it, over the map. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../view/use-atlas';
import { OWN_NAMES } from '../view/own-names';
import { useLanguageChoice } from './use-language';
import type { GeographyState } from './use-geography';
import './notices.css';

interface NoticesProps {
  readonly geometry: Pick<GeographyState, 'state' | 'turn' | 'retry'>;
  /** Parameters of the address that said nothing valid. */
  readonly problems: readonly string[];
}

interface Notice {
  /** Identifies the problem, so that a dismissed notice stays away and others still show. */
  readonly id: string;
  readonly text: string;
  readonly retry?: () => void;
}

export function Notices({ geometry, problems }: NoticesProps) {
  const { t } = useTranslation('ui');
  const mapLost = useAtlas((state) => state.mapLost);
  const detailFailed = useAtlas((state) => state.detail === 'failed');
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const { trouble, choose } = useLanguageChoice();
  const troubled = geometry.state === 'failed' || geometry.state === 'late' ? geometry.state : null;
  const all: readonly Notice[] = [
    ...(troubled
      ? [
          {
            id: `geometry ${troubled} ${String(geometry.turn)}`,
            text: t(troubled === 'failed' ? 'notice.sheet' : 'notice.sheetLate'),
            retry: geometry.retry,
          },
        ]
      : []),
    ...(mapLost ? [{ id: 'picture', text: t('notice.picture') }] : []),
    ...(detailFailed ? [{ id: 'detail', text: t('notice.detail') }] : []),
    ...(trouble
      ? [
          {
            id: `language ${trouble.kind} ${trouble.lang} ${String(trouble.turn)}`,
            text: t(trouble.kind === 'failed' ? 'notice.language' : 'notice.languageLate', {
              language: OWN_NAMES[trouble.lang],
            }),
            retry: () => {
              choose(trouble.lang);
            },
          },
        ]
      : []),
    ...(problems.length > 0 ? [{ id: 'link', text: t('notice.link', { parameters: problems.join(', ') }) }] : []),
  ];
  const notices = all.filter(({ id }) => !read.has(id));
  const retries = notices.flatMap(({ retry }) => retry ?? []);
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <div className="notice" data-dock>
          {notices.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
          <div className="notice-actions">
            {retries.length > 0 && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  for (const retry of retries) retry();
                }}
              >
                {t('notice.retry')}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => {
                setRead(new Set([...read, ...notices.map(({ id }) => id)]));
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
