/** The Chairpersonship of one year, and the list of them all. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { CoreChair, RecordOf } from '../content/schema';
import { ALL } from '../content/record-name';
import { useWords } from '../locales/use-words';
import type { Words } from '../locales/words';
import type { Elements } from '../ui/elements';
import { Frame } from './Frame';
import { SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Purpose, Section } from './pieces';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';

/** The name of the State, or former State, that held it. */
export function holderName({ holder, formerState }: CoreChair, words: Words): string {
  if (holder !== null) return words.states[holder]?.name ?? holder;
  return formerState === null ? '' : (words.formerStates[formerState]?.name ?? formerState);
}

export function ChairPanel({ chair, ...frame }: PanelProps & { readonly chair: CoreChair }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const links = <ChairLinks holder={chair.holder} />;
  return (
    <Frame {...frame} kicker={t('chair.kicker', { year: chair.year })} heading={holderName(chair, words)}>
      <Rest kind="chairs" id={ALL} known={links}>
        {(record) => <ChairRecord record={record} year={chair.year} links={links} />}
      </Rest>
    </Frame>
  );
}

function ChairLinks({ holder }: Pick<CoreChair, 'holder'>) {
  const { t } = useTranslation('ui');
  const leading = content.institutions.find(({ kind }) => kind === 'political-leadership');
  return (
    <>
      {holder !== null && (
        <p>
          <SelectLink target={{ kind: 'state', id: holder }}>{t('chair.toState')}</SelectLink>
        </p>
      )}
      {leading && (
        <p>
          <SelectLink target={{ kind: 'institution', id: leading.id }}>{t('chair.toFunction')}</SelectLink>
        </p>
      )}
    </>
  );
}

interface ChairRecordProps {
  readonly record: RecordOf<'chairs'>;
  readonly year: number;
  readonly links: Elements;
}

function ChairRecord({ record: { chairs, sources, asOf }, year, links }: ChairRecordProps) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const chair = chairs.find((one) => one.year === year);
  const years = [...chairs].sort((a, b) => b.year - a.year);
  const keys = [...(chair ? [chair] : []), ...years].flatMap((one) => one.sources);
  return (
    <WithSources registry={sources} keys={keys}>
      <Purpose text={t('chair.what')} keys={chair?.sources ?? []} />
      {chair?.confidence === 'medium' && <p className="panel-small">{t('chair.medium')}</p>}
      {links}
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
      <SourceList asOf={asOf} />
    </WithSources>
  );
}
