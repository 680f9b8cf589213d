/** One negotiation format: what it is about, who takes part in which role, where and when it met, whether it still does. */
import { useTranslation } from 'react-i18next';
import type { CoreFormat, RecordOf } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { Commas, SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Facts, Purpose, Remarks, Section, Term, Terms } from './pieces';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';

export function FormatPanel({ format: { id, status }, ...frame }: PanelProps & { readonly format: CoreFormat }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const kicker = t('format.kicker', { status: t(`format.status.${status}`) });
  return (
    <Frame {...frame} kicker={kicker} heading={words.formats[id]?.name ?? id}>
      <Rest kind="format" id={id}>
        {(record) => <FormatRecord {...record} />}
      </Rest>
    </Frame>
  );
}

function FormatRecord({ format, said, sources: registry, asOf }: RecordOf<'format'>) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const { from, to, participants, places, sources, facts } = format;
  const roles = [...new Set(participants.map(({ role }) => role))];
  const keys = [...sources, ...facts.flatMap((fact) => fact.sources), ...places.flatMap((place) => place.sources)];

  return (
    <WithSources registry={registry} keys={keys}>
      <Purpose text={said.what} keys={sources} />
      <Section heading={t('format.participants')}>
        <Terms>
          {roles.map((role) => (
            <Term key={role} name={t(`format.role.${role}`)}>
              <Commas>
                {participants
                  .filter((participant) => participant.role === role)
                  .map(({ kind, id }) =>
                    kind === 'state' ? (
                      <SelectLink key={id} target={{ kind: 'state', id }} />
                    ) : (
                      <span key={id}>{said.participants[id] ?? id}</span>
                    ),
                  )}
              </Commas>
            </Term>
          ))}
        </Terms>
      </Section>
      <Facts texts={said.facts} facts={facts} />
      <Section heading={t('format.facts')}>
        <Terms>
          <Term name={t('format.from')}>{formatDate(from, lang)}</Term>
          {to !== null && <Term name={t('format.to')}>{formatDate(to, lang)}</Term>}
          <Term name={t('format.places')}>
            <ul className="panel-list">
              {places.map(({ id, sources: keysOfPlace }) => (
                <li key={id}>
                  <span>{said.places[id]}</span>
                  <Ref keys={keysOfPlace} />
                </li>
              ))}
            </ul>
          </Term>
        </Terms>
      </Section>
      <Remarks remarks={said.remarks} />
      <SourceList asOf={asOf} />
    </WithSources>
  );
}
