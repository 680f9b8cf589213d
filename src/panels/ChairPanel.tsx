/** The Chairpersonship of one year, and the list of them all. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Chair } from '../content/schema-organization';
import { useWords } from '../locales/use-words';
import type { Words } from '../locales/words';
import { Frame } from './Frame';
import { SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Purpose, Section } from './pieces';
import { Ref, SourceList, WithSources } from './sources';

/** The name of the State, or former State, that held it. */
export function holderName({ holder, formerState }: Chair, words: Words): string {
  if (holder !== null) return words.states[holder]?.name ?? holder;
  return formerState === null ? '' : (words.formerStates[formerState]?.name ?? formerState);
}

export function ChairPanel({ chair, ...frame }: PanelProps & { readonly chair: Chair }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const leading = content.institutions.find(({ kind }) => kind === 'political-leadership');
  const years = [...content.chairs].sort((a, b) => b.year - a.year);
  const sources = [chair, ...years].flatMap((one) => one.sources);
  return (
    <WithSources registry={content.chairSources} keys={sources}>
      <Frame {...frame} kicker={t('chair.kicker', { year: chair.year })} heading={holderName(chair, words)}>
        <Purpose text={t('chair.what')} keys={chair.sources} />
        {chair.confidence === 'medium' && <p className="panel-small">{t('chair.medium')}</p>}
        {chair.holder !== null && (
          <p>
            <SelectLink target={{ kind: 'state', id: chair.holder }}>{t('chair.toState')}</SelectLink>
          </p>
        )}
        {leading && (
          <p>
            <SelectLink target={{ kind: 'institution', id: leading.id }}>{t('chair.toFunction')}</SelectLink>
          </p>
        )}
        <Section heading={t('chair.all')}>
          <ol className="panel-phases">
            {years.map((one) => (
              <li key={one.year}>
                <span className="panel-span">{`${one.year} `}</span>
                <SelectLink target={{ kind: 'chair', id: String(one.year) }}>{holderName(one, words)}</SelectLink>
                <Ref keys={one.sources} />
              </li>
            ))}
          </ol>
        </Section>
        <SourceList asOf={content.chairsAsOf} />
      </Frame>
    </WithSources>
  );
}
