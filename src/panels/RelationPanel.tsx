/** A partnership with another organisation, or a programme of the Secretariat that is no field operation. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Partnership, Programme } from '../content/schema-organization';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { HeadTerms } from './Heads';
import type { PanelProps } from './panel-props';
import { Facts, OutLink, Remarks, Section, SelectLink, Term, Terms } from './pieces';
import { Ref, SourceList, WithSources } from './sources';

export function PartnershipPanel({ partnership, ...frame }: PanelProps & { readonly partnership: Partnership }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.relations[partnership.id];
  if (!said) return null;
  const keys = [
    ...partnership.sources,
    ...partnership.facts.flatMap(({ sources }) => sources),
    ...partnership.place.sources,
  ];
  return (
    <WithSources registry={content.relationSources} keys={keys}>
      <Frame {...frame} kicker={t('partnership.kicker')} heading={said.name}>
        <p className="panel-purpose">
          <span>{said.what}</span>
          <Ref keys={partnership.sources} />
        </p>
        <Facts texts={said.facts} facts={partnership.facts} />
        <Section heading={t('partnership.facts')}>
          <Terms>
            <Term name={t('partnership.place')}>
              <span>{said.city}</span>
              <Ref keys={partnership.place.sources} />
            </Term>
            <Term name={t('partnership.since')}>{formatDate(partnership.since, lang)}</Term>
            <Term name={t('partnership.institutions')}>
              {partnership.institutions.map((id, index) => (
                <span key={id}>
                  {index > 0 && <span>, </span>}
                  <SelectLink target={{ kind: 'institution', id }}>{words.institutions[id]?.short ?? id}</SelectLink>
                </span>
              ))}
            </Term>
          </Terms>
        </Section>
        <Remarks remarks={said.remarks} />
        <SourceList asOf={content.relationsAsOf} />
      </Frame>
    </WithSources>
  );
}

export function ProgrammePanel({ programme, ...frame }: PanelProps & { readonly programme: Programme }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.relations[programme.id];
  if (!said) return null;
  const keys = [
    ...programme.sources,
    ...programme.facts.flatMap(({ sources }) => sources),
    ...programme.themes.flatMap(({ sources }) => sources),
    ...(programme.head?.sources ?? []),
  ];
  return (
    <WithSources registry={content.relationSources} keys={keys}>
      <Frame {...frame} kicker={t('programme.kicker')} kickerTone="operation" heading={said.name}>
        <p className="panel-purpose">
          <span>{said.what}</span>
          <Ref keys={programme.sources} />
        </p>
        <Facts texts={said.facts} facts={programme.facts} />
        <Section heading={t('operation.themes')}>
          <ul className="panel-themes">
            {programme.themes.map(({ theme, strength, sources }) => (
              <li key={theme}>
                <SelectLink target={{ kind: 'theme', id: theme }}>{words.themes[theme]?.label ?? theme}</SelectLink>
                <p>
                  <span>{said.evidence?.[theme]}</span>
                  {strength === 'weak' && <span className="panel-weak">{` ${t('evidence.weak')}`}</span>}
                  <Ref keys={sources} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
        <Section heading={t('operation.facts')}>
          <Terms>
            <Term name={t('operation.host')}>
              <SelectLink target={{ kind: 'state', id: programme.host }}>
                {words.states[programme.host]?.name ?? programme.host}
              </SelectLink>
            </Term>
            {programme.head && <HeadTerms heads={[programme.head]} />}
            <Term name={t('programme.since')}>{formatDate(programme.since, lang)}</Term>
            {programme.follows !== null && (
              <Term name={t('programme.follows')}>
                <SelectLink target={{ kind: 'operation', id: programme.follows }}>
                  {words.operations[programme.follows]?.name ?? programme.follows}
                </SelectLink>
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
      </Frame>
    </WithSources>
  );
}
