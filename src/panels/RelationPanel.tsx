/** A partnership with another organisation, or a programme of the Secretariat that is no field operation. */
import { useTranslation } from 'react-i18next';
import type { CorePartnership, CoreProgramme, RecordOf } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { HeadTerms } from './Heads';
import { Commas, OutLink, SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Evidence, Facts, Purpose, Remarks, Section, Term, Terms } from './pieces';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';

export function PartnershipPanel({
  partnership: { id },
  ...frame
}: PanelProps & { readonly partnership: CorePartnership }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  return (
    <Frame {...frame} kicker={t('partnership.kicker')} heading={words.relations[id]?.name ?? id}>
      <Rest kind="partnership" id={id}>
        {(record) => <PartnershipRecord {...record} />}
      </Rest>
    </Frame>
  );
}

function PartnershipRecord({ partnership, said, sources, asOf }: RecordOf<'partnership'>) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const keys = [
    ...partnership.sources,
    ...partnership.facts.flatMap((fact) => fact.sources),
    ...partnership.place.sources,
  ];
  return (
    <WithSources registry={sources} keys={keys}>
      <Purpose text={said.what} keys={partnership.sources} />
      <Facts texts={said.facts} facts={partnership.facts} />
      <Section heading={t('partnership.facts')}>
        <Terms>
          <Term name={t('partnership.place')}>
            <span>{said.city}</span>
            <Ref keys={partnership.place.sources} />
          </Term>
          <Term name={t('partnership.since')}>{formatDate(partnership.since, lang)}</Term>
          <Term name={t('partnership.institutions')}>
            <Commas>
              {partnership.institutions.map((id) => (
                <SelectLink key={id} target={{ kind: 'institution', id }}>
                  {words.institutions[id]?.short}
                </SelectLink>
              ))}
            </Commas>
          </Term>
        </Terms>
      </Section>
      <Remarks remarks={said.remarks} />
      <SourceList asOf={asOf} />
    </WithSources>
  );
}

export function ProgrammePanel({ programme: { id }, ...frame }: PanelProps & { readonly programme: CoreProgramme }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  return (
    <Frame {...frame} kicker={t('programme.kicker')} kickerTone="operation" heading={words.relations[id]?.name ?? id}>
      <Rest kind="programme" id={id}>
        {(record) => <ProgrammeRecord {...record} />}
      </Rest>
    </Frame>
  );
}

function ProgrammeRecord({ programme, said, sources: registry }: RecordOf<'programme'>) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const keys = [
    ...programme.sources,
    ...programme.facts.flatMap(({ sources }) => sources),
    ...programme.themes.flatMap(({ sources }) => sources),
    ...(programme.head?.sources ?? []),
  ];
  return (
    <WithSources registry={registry} keys={keys}>
      <Purpose text={said.what} keys={programme.sources} />
      <Facts texts={said.facts} facts={programme.facts} />
      <Section heading={t('operation.themes')}>
        <ul className="panel-themes">
          {programme.themes.map(({ theme, strength, sources }) => (
            <li key={theme}>
              <SelectLink target={{ kind: 'theme', id: theme }} />
              <Evidence text={said.evidence?.[theme]} weak={strength === 'weak'} keys={sources} />
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={t('operation.facts')}>
        <Terms>
          <Term name={t('operation.host')}>
            <SelectLink target={{ kind: 'state', id: programme.host }} />
          </Term>
          {programme.head && <HeadTerms heads={[programme.head]} />}
          <Term name={t('programme.since')}>{formatDate(programme.since, lang)}</Term>
          {programme.follows !== null && (
            <Term name={t('programme.follows')}>
              <SelectLink target={{ kind: 'operation', id: programme.follows }} />
            </Term>
          )}
          {programme.website !== null && (
            <Term name={t('operation.website')}>
              <OutLink address={programme.website} />
            </Term>
          )}
        </Terms>
      </Section>
      <Remarks remarks={said.remarks} />
      <SourceList asOf={programme.statusAsOf} of="status" />
    </WithSources>
  );
}
