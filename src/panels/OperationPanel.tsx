/** The panel of a field operation: purpose, size, work, places and sources. */
import { useTranslation } from 'react-i18next';
import type { FieldOperation } from '../content/schema';
import { yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Figures } from './Figures';
import { Frame } from './Frame';
import { OperationFacts } from './OperationFacts';
import { OperationOffices } from './OperationOffices';
import type { PanelProps } from './panel-props';
import { Notes, Remarks, Section } from './pieces';
import { Ref, SourceList, WithSources } from './sources';
import { ThemeEvidenceList } from './ThemeEvidenceList';

export function OperationPanel({ operation, ...frame }: PanelProps & { readonly operation: FieldOperation }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const said = words.operations[operation.id];
  if (!said) return null;
  const { ended, sources } = operation;
  const type = t(`operation.type.${operation.type}`);
  const from = yearOf(operation.phases[0]?.from ?? operation.established.date);
  const kicker = ended
    ? t('closed.kicker', { type, from, to: yearOf(ended.closed) })
    : t('operation.kicker', { type, year: from });

  return (
    <WithSources registry={sources} keys={Object.keys(sources)}>
      <Frame {...frame} kicker={kicker} kickerTone="operation" heading={said.name}>
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
        <Notes notes={operation.notes} />
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
        <OperationOffices operation={operation} />
        {operation.themes.length > 0 && (
          <Section heading={t('operation.themes')}>
            <ThemeEvidenceList operation={operation} evidence={said.evidence} />
          </Section>
        )}
        <OperationFacts operation={operation} />
        <Remarks remarks={said.remarks} />
        <SourceList asOf={ended ? null : operation.statusAsOf} of="status" />
      </Frame>
    </WithSources>
  );
}
