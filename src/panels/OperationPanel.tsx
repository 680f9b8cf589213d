/** The panel of a field operation: purpose, size, work, places and sources. */
import { useTranslation } from 'react-i18next';
import { stateByCode } from '../content/content';
import type { CoreOperation, RecordOf } from '../content/schema';
import { yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Figures } from './Figures';
import { Frame } from './Frame';
import { OperationFacts } from './OperationFacts';
import { OperationOffices } from './OperationOffices';
import { Entries, type Entry } from './links';
import type { PanelProps } from './panel-props';
import { Notes, Remarks, Section } from './pieces';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';
import { ThemeEvidenceList } from './ThemeEvidenceList';

export function OperationPanel({ operation, ...frame }: PanelProps & { readonly operation: CoreOperation }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { id, phases } = operation;
  const type = t(`operation.type.${operation.type}`);
  const from = yearOf(phases[0]?.from ?? '');
  const to = phases.at(-1)?.to ?? null;
  const kicker =
    to === null ? t('operation.kicker', { type, year: from }) : t('closed.kicker', { type, from, to: yearOf(to) });

  return (
    <Frame {...frame} kicker={kicker} kickerTone="operation" heading={words.operations[id]?.name ?? id}>
      <Notes notes={operation.notes} />
      <Rest kind="operation" id={id} known={<Known operation={operation} />}>
        {(record) => <OperationRecord {...record} />}
      </Rest>
    </Frame>
  );
}

/** What is known at once: where the operation is. */
function Known({ operation: { host, alsoHosts, offices } }: { readonly operation: CoreOperation }) {
  const states = [host, ...alsoHosts].filter(stateByCode);
  return (
    <Entries
      entries={[
        ...states.map((id): Entry => ({ target: { kind: 'state', id } })),
        ...offices.map(({ id }): Entry => ({ target: { kind: 'office', id } })),
      ]}
    />
  );
}

function OperationRecord(record: RecordOf<'operation'>) {
  const { t } = useTranslation('ui');
  const { operation, said } = record;
  const { ended, sources } = operation;
  return (
    <WithSources registry={sources} keys={Object.keys(sources)}>
      <p className="panel-purpose">{said.purpose}</p>
      {operation.status === 'active' && <Figures operation={operation} />}
      {ended && (
        <Section heading={t('closed.ending')}>
          <p>
            <span>{said.ending}</span>
            <Ref keys={ended.sources} />
          </p>
        </Section>
      )}
      <Section heading={t('operation.mandate')}>
        <ul className="panel-list">
          {said.mandate.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p className="panel-small">
          <span>{t('operation.mandateSource')}</span>
          <Ref keys={operation.mandateSources} />
        </p>
      </Section>
      <OperationOffices operation={operation} said={said} />
      {operation.themes.length > 0 && (
        <Section heading={t('operation.themes')}>
          <ThemeEvidenceList operation={operation} evidence={said.evidence} />
        </Section>
      )}
      <OperationFacts {...record} />
      <Remarks remarks={said.remarks} />
      <SourceList asOf={ended ? null : operation.statusAsOf} of="status" />
    </WithSources>
  );
}
