/** The text around the map where the atlas does not start: who takes part, where the operations are and what each is for. */
import { useTranslation } from 'react-i18next';
import { content } from '../../content/content';
import { recordHere } from '../../locales/records';
import { useWords } from '../../locales/use-words';
import { WhatItIs } from '../../panels/WhatItIs';

/** The reasons why the atlas did not start. */
const STARTS = ['failed', 'late', 'disk'] as const;

/** What is said over the map where the atlas does not start. */
export function PlainHead() {
  const { t } = useTranslation('ui');
  return (
    <div className="first-says">
      <noscript>
        <p className="first-start">{t('plain.scripts')}</p>
      </noscript>
      {/* `watch-start.js` shows one of them where the atlas does not start. */}
      {STARTS.map((start) => (
        <p key={start} className="first-start" data-start={start} role="alert" hidden>
          <span>{t(`plain.${start}`)}</span>
          {start !== 'disk' && (
            <a className="first-again" href="./">
              {t('notice.retry')}
            </a>
          )}
        </p>
      ))}
    </div>
  );
}

export function PlainList() {
  const { t } = useTranslation('ui');
  const words = useWords();
  const operations = content.operations.filter(({ status }) => status === 'active');
  const regions = content.regions.filter(({ id }) => operations.some(({ region }) => region === id));
  const states = content.states
    .map(({ code, admitted }) => ({ code, admitted, said: words.states[code] }))
    .sort((a, b) => (a.said?.name ?? a.code).localeCompare(b.said?.name ?? b.code, words.lang));
  return (
    <main className="first-plain">
      <p>
        <span>{`${t('legend.boundaries')} ${t('notes.unscr-1244')} ${t('legend.sovereignty')} `}</span>
        <strong>{t('legend.independent')}</strong>
        <span>{` ${t('legend.geometry')}`}</span>
      </p>
      <h2>{t('overview.heading')}</h2>
      <p>
        <WhatItIs />
      </p>
      <p>{t('overview.how')}</p>
      <h2>{t('year.operations', { count: operations.length })}</h2>
      {regions.map(({ id: region }) => (
        <section key={region}>
          <h3>{t(`region.${region}`)}</h3>
          <dl>
            {operations
              .filter((operation) => operation.region === region)
              .map(({ id }) => (
                <div key={id}>
                  <dt>{words.operations[id]?.name}</dt>
                  <dd className="first-seat">{`${t('institution.seat')}: ${words.operations[id]?.city ?? ''}`}</dd>
                  <dd>{recordHere('operation', id, words.lang)?.said.purpose}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <h2>{t('year.states', { count: states.length })}</h2>
      <dl>
        {states.map(({ code, admitted, said }) => (
          <div key={code}>
            <dt>{said?.name}</dt>
            <dd className="first-seat">{`${t('state.capital')}: ${said?.capital ?? ''}`}</dd>
            <dd>{t('state.kicker', { year: admitted.slice(0, 4) })}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
