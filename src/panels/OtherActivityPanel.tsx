/** The panel of an activity that was no field operation: what it did, where, when, and how it ended, as far as known. */
import { useTranslation } from 'react-i18next';
import type { CoreOtherActivity, RecordOf } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Purpose, Remarks, Section, Term, Terms } from './pieces';
import { Rest } from './Rest';
import { SourceList, WithSources } from './sources';

export function OtherActivityPanel({
  activity: { id, kind, status },
  ...frame
}: PanelProps & { readonly activity: CoreOtherActivity }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const kicker = t('other.kicker', { kind: t(`other.kind.${kind}`), status: t(`other.status.${status}`) });
  return (
    <Frame {...frame} kicker={kicker} heading={words.otherActivities[id]?.name ?? id}>
      <Rest kind="activity" id={id}>
        {(record) => <OtherActivityRecord {...record} />}
      </Rest>
    </Frame>
  );
}

function OtherActivityRecord({ activity, said, sources: registry }: RecordOf<'activity'>) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const { from, to, hosts, partOf, established, sources } = activity;
  const dated = (date: string | null): string => (date === null ? t('notPublished') : formatDate(date, lang));
  return (
    <WithSources registry={registry} keys={sources}>
      <Purpose text={said.what} keys={sources} />
      <p className="panel-small">{t('other.explained')}</p>
      {said.ending !== undefined && (
        <Section heading={t('closed.ending')}>
          <p>{said.ending}</p>
        </Section>
      )}
      <Section heading={t('operation.facts')}>
        <Terms>
          <Term name={t('other.from')}>{dated(from)}</Term>
          <Term name={t('other.to')}>{dated(to)}</Term>
          {established !== null && <Term name={t('operation.established')}>{established}</Term>}
          {hosts.length > 0 && (
            <Term name={t('other.hosts')}>{hosts.map((code) => words.states[code]?.name ?? code).join(', ')}</Term>
          )}
          {partOf !== null && (
            <Term name={t('other.partOf')}>
              <SelectLink target={{ kind: 'operation', id: partOf }} />
            </Term>
          )}
        </Terms>
      </Section>
      <Remarks remarks={said.remarks} />
      <SourceList />
    </WithSources>
  );
}
