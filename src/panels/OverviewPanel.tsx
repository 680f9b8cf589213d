/** The panel while nothing is selected: what the OSCE's field work is, and where to look first. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { useWords } from '../locales/use-words';
import { openIn } from '../scene/shown';
import { titleOf } from '../scene/shown-names';
import type { Elements } from '../ui/elements';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { ViewLink } from '../view/ViewLink';
import { Frame } from './Frame';
import { OverviewInYear } from './InYear';
import { SelectLink } from './links';
import { OverviewLists } from './OverviewLists';
import type { PanelProps } from './panel-props';
import { Section } from './pieces';
import { WhatItIs } from './WhatItIs';

export function OverviewPanel({ filter, ...frame }: PanelProps & { readonly filter: Elements }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const store = useAtlasStore();
  const { lang, year, region } = useAtlas(selectStillView);
  const open = openIn(year, content);
  const named = open
    .map((shown) => ({ id: shown.operation.id, of: shown.operation.region, name: titleOf(shown, words) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const regions = content.regions.filter(({ id }) => named.some(({ of }) => of === id));

  return (
    <Frame {...frame} kicker={t('overview.kicker')} heading={t('overview.heading')}>
      <OverviewInYear />
      <p className="panel-purpose">
        <WhatItIs />
      </p>
      <p>{t('overview.how')}</p>
      <p>{t('overview.work')}</p>
      <Section heading={t('overview.regions')}>
        <ul className="panel-inline">
          {content.regions.map(({ id }) => (
            <li key={id}>
              <ViewLink
                to={{ region: id }}
                className="chip"
                aria-current={region === id ? 'true' : undefined}
                onFollow={() => {
                  store.getState().showRegion(id);
                }}
              >
                {t(`region.${id}`)}
              </ViewLink>
            </li>
          ))}
        </ul>
      </Section>
      {filter}
      <Section heading={t('overview.centre')}>
        <p>
          <span>{`${t('overview.centreText')} `}</span>
          <SelectLink target={{ kind: 'theme', id: 'conflict-prevention' }}>{t('overview.more')}</SelectLink>
        </p>
      </Section>
      <Section heading={t('overview.operations', { count: open.length, year })}>
        {regions.map(({ id: regionId }) => (
          <div className="panel-group" key={regionId}>
            <h4>{t(`region.${regionId}`)}</h4>
            <ul className="panel-offices">
              {named
                .filter(({ of }) => of === regionId)
                .map(({ id, name }) => (
                  <li data-role="operation" key={id}>
                    <SelectLink target={{ kind: 'operation', id }}>{name}</SelectLink>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Section>
      <OverviewLists />
    </Frame>
  );
}
