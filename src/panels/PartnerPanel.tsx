/** One Partner for Co-operation: of which group, since when, and what that means. */
import { useTranslation } from 'react-i18next';
import type { CorePartner, RecordOf } from '../content/schema';
import { content } from '../content/content';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { Entries } from './links';
import type { PanelProps } from './panel-props';
import { Remarks, Section, Term, Terms } from './pieces';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';

export function PartnerPanel({ partner: { code, group }, ...frame }: PanelProps & { readonly partner: CorePartner }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  return (
    <Frame {...frame} kicker={t(`partner.group.${group}`)} heading={words.states[code]?.name ?? code}>
      <Rest kind="partner" id={code}>
        {(record) => <PartnerRecord {...record} />}
      </Rest>
    </Frame>
  );
}

function PartnerRecord({ partner, said, sources, asOf }: RecordOf<'partner'>) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const capital = words.states[partner.code]?.capital;
  const others = content.partners
    .filter(({ group, code }) => group === partner.group && code !== partner.code)
    .map(({ code }) => ({ code, name: words.states[code]?.name ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));

  return (
    <WithSources registry={sources} keys={partner.sources}>
      <p className="panel-purpose">{t(`partner.meaning.${partner.sinceMeaning}`, { year: partner.since })}</p>
      <Section heading={t('partner.facts')}>
        <Terms>
          <Term name={t('partner.since')}>
            <span>{partner.since}</span>
            <Ref keys={partner.sources} />
          </Term>
          {capital !== undefined && <Term name={t('partner.capital')}>{capital}</Term>}
        </Terms>
      </Section>
      {said.remark !== null && <Remarks remarks={[said.remark]} />}
      <Section heading={t('partner.others')}>
        <Entries inline entries={others.map(({ code, name }) => ({ target: { kind: 'partner', id: code }, name }))} />
      </Section>
      <p className="panel-small">{t('partner.explained')}</p>
      <SourceList asOf={asOf} />
    </WithSources>
  );
}
