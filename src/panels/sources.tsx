/** Sources: a numbered list at the foot of a panel, and the same numbers where a fact stands. */
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartialDate, SourceRegistry } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import type { Elements } from '../ui/elements';
import { Stale } from './stale';

interface Numbered {
  readonly registry: SourceRegistry;
  readonly keys: readonly string[];
}

const SourcesContext = createContext<Numbered>({ registry: {}, keys: [] });

/** Numbers the sources that are named, in the order given; everything inside can point to them. */
export function WithSources({ registry, keys, children }: Numbered & { readonly children: Elements }) {
  return <SourcesContext value={{ registry, keys: [...new Set(keys)] }}>{children}</SourcesContext>;
}

/** Small numbers after a fact, each a link to its source. */
export function Ref({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useTranslation('ui');
  const { registry, keys: all } = useContext(SourcesContext);
  return (
    <sup className="ref">
      {[...keys]
        .sort((a, b) => all.indexOf(a) - all.indexOf(b))
        .map((key) => {
          const source = registry[key];
          const number = all.indexOf(key) + 1;
          if (!source || number === 0) return null;
          const label = t('sources.ref', { number, title: source.title });
          return source.url === null ? (
            <span key={key} title={source.title}>
              {number}
            </span>
          ) : (
            <a key={key} href={source.url} target="_blank" rel="noreferrer" title={source.title} aria-label={label}>
              {number}
            </a>
          );
        })}
    </sup>
  );
}

/** The list itself, with the date of what the panel says; `status` where it is that of an operation or a programme. */
export function SourceList({
  asOf = null,
  of = 'facts',
}: {
  readonly asOf?: PartialDate | null;
  readonly of?: 'facts' | 'status';
}) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const { registry, keys } = useContext(SourcesContext);
  return (
    <details className="panel-sources">
      <summary>
        {asOf !== null && (
          <>
            <span>
              {of === 'status'
                ? t('operation.statusAsOf', { date: formatDate(asOf, lang) })
                : t('asOf', { date: formatDate(asOf, lang) })}
            </span>
            <Stale date={asOf} />
            <span> · </span>
          </>
        )}
        <span>{t('sources.count', { count: keys.length })}</span>
      </summary>
      <ol>
        {keys.map((key) => {
          const source = registry[key];
          if (!source) return null;
          return (
            <li key={key} lang={source.lang}>
              {source.url === null ? (
                source.title
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
