/** The panel of a field of work: what it is about, who leads it, and which operations do what in it. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { CoreTheme, RecordOf } from '../content/schema';
import { useWords } from '../locales/use-words';
import type { Elements } from '../ui/elements';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { DeepSections, deepSources } from './DeepSections';
import { Frame } from './Frame';
import { Entries, SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Evidence, Facts, Purpose, Section } from './pieces';
import { Rest } from './Rest';
import { Citing, SourceList, sourcesOf, WithAllSources } from './sources';

export function ThemePanel({ theme: { id, dimension }, ...frame }: PanelProps & { readonly theme: CoreTheme }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const kicker = t('theme.kicker', { dimension: t(`themes.dimension.${dimension}`) });
  const filter = <FilterByTheme id={id} />;
  return (
    <Frame {...frame} kicker={kicker} heading={words.themes[id]?.label ?? id}>
      <Rest kind="theme" id={id} known={filter}>
        {(record) => <ThemeRecord record={record} filter={filter} />}
      </Rest>
    </Frame>
  );
}

function FilterByTheme({ id }: { readonly id: string }) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const chosen = useAtlas((state) => state.view.themes.includes(id));
  return (
    <button
      type="button"
      className="button"
      aria-pressed={chosen}
      onClick={() => {
        store.getState().toggleTheme(id);
      }}
    >
      {t(chosen ? 'theme.unfilter' : 'theme.filter')}
    </button>
  );
}

interface ThemeRecordProps {
  readonly record: RecordOf<'theme'>;
  readonly filter: Elements;
}

function ThemeRecord({ record: { theme, said, sources, workers, deep }, filter }: ThemeRecordProps) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const documented = workers.filter(({ weak }) => !weak).length;
  const total = content.operations.filter(({ status }) => status === 'active').length;
  // In the order of reading.
  const list = [
    ...sourcesOf(sources, theme.sources),
    ...workers.flatMap((worker) => sourcesOf(worker.sources, worker.keys)),
    ...deepSources(deep),
    ...sourcesOf(
      sources,
      theme.keyFacts.flatMap((fact) => fact.sources),
    ),
  ];

  return (
    <WithAllSources list={list}>
      <Citing registry={sources}>
        <Purpose text={said.summary} keys={theme.sources} />
      </Citing>
      {filter}
      <Section heading={t('theme.operations', { count: documented, total })}>
        <ul className="panel-cards">
          {workers.map(({ operation, text, weak, keys, sources: registry }) => (
            <li key={operation} data-role="operation">
              <SelectLink target={{ kind: 'operation', id: operation }} />
              <Citing registry={registry}>
                <Evidence text={text} weak={weak} keys={keys} />
              </Citing>
            </li>
          ))}
        </ul>
      </Section>
      <DeepSections deep={deep} />
      <Section heading={t('theme.keyFacts')}>
        <Citing registry={sources}>
          <Facts texts={said.keyFacts} facts={theme.keyFacts} />
        </Citing>
      </Section>
      {theme.leadInstitutions.length > 0 && (
        <Section heading={t('theme.lead')}>
          <ul className="panel-list">
            {theme.leadInstitutions.map((id) => (
              <li key={id}>{words.institutions[id]?.name ?? id}</li>
            ))}
          </ul>
        </Section>
      )}
      {theme.relatedThemes.length > 0 && (
        <Section heading={t('theme.related')}>
          <Entries inline entries={theme.relatedThemes.map((id) => ({ target: { kind: 'theme', id } }))} />
        </Section>
      )}
      <SourceList />
    </WithAllSources>
  );
}
