/** The panel of a field of work: what it is about, who leads it, and which operations do what in it. */
import { useTranslation } from 'react-i18next';
import type { Theme } from '../content/schema';
import { content } from '../content/content';
import { useWords } from '../locales/use-words';
import { worksOn } from '../scene/filter';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { DeepSections, deepSources } from './DeepSections';
import { Frame } from './Frame';
import { Entries, SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Evidence, Facts, Purpose, Section } from './pieces';
import { Citing, SourceList, sourcesOf, WithAllSources } from './sources';

export function ThemePanel({ theme, ...frame }: PanelProps & { readonly theme: Theme }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const store = useAtlasStore();
  const chosen = useAtlas((state) => state.view.themes.includes(theme.id));
  const said = words.themes[theme.id];
  if (!said) return null;
  const active = content.operations.filter(({ status }) => status === 'active');
  const documented = active.filter((operation) => worksOn(operation, theme.id));
  const weak = active.filter((operation) =>
    operation.themes.some((at) => at.theme === theme.id && at.strength === 'weak'),
  );
  const workers = [...documented, ...weak].map((operation) => ({
    operation,
    keys: operation.themes.find((at) => at.theme === theme.id)?.sources ?? [],
  }));
  // In the order of reading.
  const list = [
    ...sourcesOf(content.themeSources, theme.sources),
    ...workers.flatMap(({ operation, keys }) => sourcesOf(operation.sources, keys)),
    ...deepSources(theme.id),
    ...sourcesOf(
      content.themeSources,
      theme.keyFacts.flatMap(({ sources }) => sources),
    ),
  ];

  return (
    <WithAllSources list={list}>
      <Frame
        {...frame}
        kicker={t('theme.kicker', { dimension: t(`themes.dimension.${theme.dimension}`) })}
        heading={said.label}
      >
        <Citing registry={content.themeSources}>
          <Purpose text={said.summary} keys={theme.sources} />
        </Citing>
        <button
          type="button"
          className="button"
          aria-pressed={chosen}
          onClick={() => {
            store.getState().toggleTheme(theme.id);
          }}
        >
          {t(chosen ? 'theme.unfilter' : 'theme.filter')}
        </button>
        <Section heading={t('theme.operations', { count: documented.length, total: active.length })}>
          <ul className="panel-cards">
            {workers.map(({ operation, keys }) => (
              <li key={operation.id} data-role="operation">
                <SelectLink target={{ kind: 'operation', id: operation.id }} />
                <Citing registry={operation.sources}>
                  <Evidence
                    text={words.operations[operation.id]?.evidence[theme.id]}
                    weak={weak.includes(operation)}
                    keys={keys}
                  />
                </Citing>
              </li>
            ))}
          </ul>
        </Section>
        <DeepSections theme={theme.id} />
        <Section heading={t('theme.keyFacts')}>
          <Citing registry={content.themeSources}>
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
      </Frame>
    </WithAllSources>
  );
}
