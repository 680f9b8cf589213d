/** Sources: a numbered list at the foot of a panel, and the same numbers where a fact stands. */
import { createContext, useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceRegistry } from '../content/schema';

interface Numbered {
  readonly registry: SourceRegistry;
  readonly keys: readonly string[];
}

const SourcesContext = createContext<Numbered>({ registry: {}, keys: [] });

/** Numbers the sources that are named, in the order given; everything inside can point to them. */
export function WithSources({ registry, keys, children }: Numbered & { readonly children: ReactNode }) {
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

/** The list itself, with the date of what the panel says. */
export function SourceList({ asOf }: { readonly asOf: string | null }) {
  const { t } = useTranslation('ui');
  const { registry, keys } = useContext(SourcesContext);
  return (
    <details className="panel-sources">
      <summary>
        {asOf === null ? '' : `${asOf} · `}
        {t('sources.count', { count: keys.length })}
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
