/** A partnership with another organisation, or a programme of the Secretariat that is no field operation. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Partnership, Programme } from '../content/schema-organization';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { HeadTerms } from './Heads';
import { Commas, OutLink, SelectLink } from './links';
import type { PanelProps } from './panel-props';
import { Evidence, Facts, Purpose, Remarks, Section, Term, Terms } from './pieces';
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
      </Frame>
    </WithSources>
  );
}
