/** Sources: a numbered list at the foot of a panel, and the same numbers after each fact. */
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartialDate, Source, SourceRegistry } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import type { Elements } from '../ui/elements';
import { Stale } from './stale';
import './sources.css';

interface Numbered {
  /** Where the keys of facts are looked up. */
  readonly registry: SourceRegistry;
  /** In the order of their numbers. */
  readonly list: readonly Source[];
  /** What links to them are called: said once, because a panel cites few sources many times. */
  readonly labels: readonly string[];
}

const SourcesContext = createContext<Numbered>({ registry: {}, list: [], labels: [] });

const isSame = (a: Source, b: Source): boolean => a === b || (a.url === b.url && a.title === b.title);

/** The sources of some keys, in their order. */
export function sourcesOf(registry: SourceRegistry, keys: readonly string[]): readonly Source[] {
  return keys.flatMap((key) => registry[key] ?? []);
}

/** Numbers the sources in the order given, each once; everything inside can refer to them. */
export function WithAllSources({ list, children }: { readonly list: readonly Source[]; readonly children: Elements }) {
  const { t } = useTranslation('ui');
  const once = list.filter((source, index) => list.findIndex((other) => isSame(other, source)) === index);
  const labels = once.map(({ title }, index) => t('sources.ref', { number: index + 1, title }));
  return <SourcesContext value={{ registry: {}, list: once, labels }}>{children}</SourcesContext>;
}

/** For facts with keys of this registry, whose sources are numbered by an outer `WithAllSources`. */
export function Citing({ registry, children }: { readonly registry: SourceRegistry; readonly children: Elements }) {
  const numbered = useContext(SourcesContext);
  return <SourcesContext value={{ ...numbered, registry }}>{children}</SourcesContext>;
}

/**
 * Numbers the sources with the given keys, in that order; everything inside can refer to them. `further` are those that parts of
 * the panel cite from a registry of their own.
 */
export function WithSources({
  registry,
  keys,
  further = [],
  children,
}: {
  readonly registry: SourceRegistry;
  readonly keys: readonly string[];
  readonly further?: readonly Source[];
  readonly children: Elements;
}) {
  return (
    <WithAllSources list={[...sourcesOf(registry, keys), ...further]}>
      <Citing registry={registry}>{children}</Citing>
    </WithAllSources>
  );
}

/** Small numbers after a fact, each a link to its source. */
export function Ref({ keys }: { readonly keys: readonly string[] }) {
  const { registry, list, labels } = useContext(SourcesContext);
  const cited = sourcesOf(registry, keys)
    .map((source) => ({ source, number: list.findIndex((one) => isSame(one, source)) + 1 }))
    .filter(({ number }, index, all) => number > 0 && all.findIndex((one) => one.number === number) === index)
    .sort((a, b) => a.number - b.number);
  return (
    <sup className="ref">
      {cited.map(({ source, number }) => {
        return source.url === null ? (
          <span key={number} title={source.title}>
            {number}
          </span>
        ) : (
          <a
            key={number}
            href={source.url}
            target="_blank"
            rel="noreferrer"
            title={source.title}
            aria-label={labels[number - 1]}
          >
            {number}
          </a>
        );
      })}
    </sup>
  );
}

/** The list, with the panel's "as of" date; `status` where that is the status of an operation or a programme. */
export function SourceList({
  asOf = null,
  of = 'facts',
}: {
  readonly asOf?: PartialDate | null;
  readonly of?: 'facts' | 'status';
}) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const { list } = useContext(SourcesContext);
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
        <span>{t('sources.count', { count: list.length })}</span>
      </summary>
      <ol>
        {list.map((source) => (
          <li key={`${source.url ?? ''} ${source.title}`} lang={source.lang}>
            {source.url === null ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
