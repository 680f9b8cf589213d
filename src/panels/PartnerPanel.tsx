/** One Partner for Co-operation: of which group, since when, and what that means. */
import { useTranslation } from 'react-i18next';
import type { Partner } from '../content/schema';
import { content } from '../content/content';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { Entries } from './links';
import type { PanelProps } from './panel-props';
import { Remarks, Section, Term, Terms } from './pieces';
import { Ref, SourceList, WithSources } from './sources';

export function PartnerPanel({ partner, ...frame }: PanelProps & { readonly partner: Partner }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.states[partner.code];
  if (!said) return null;
  const others = content.partners
    .filter(({ group, code }) => group === partner.group && code !== partner.code)
    .map(({ code }) => ({ code, name: words.states[code]?.name ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));

  return (
    <WithSources registry={content.partnerSources} keys={partner.sources}>
      <Frame {...frame} kicker={t(`partner.group.${partner.group}`)} heading={said.name}>
        <p className="panel-purpose">{t(`partner.meaning.${partner.sinceMeaning}`, { year: partner.since })}</p>
        <Section heading={t('partner.facts')}>
          <Terms>
            <Term name={t('partner.since')}>
              <span>{partner.since}</span>
              <Ref keys={partner.sources} />
            </Term>
            {said.capital !== undefined && <Term name={t('partner.capital')}>{said.capital}</Term>}
          </Terms>
        </Section>
        {said.remark !== undefined && <Remarks remarks={[said.remark]} />}
        <Section heading={t('partner.others')}>
          <Entries inline entries={others.map(({ code, name }) => ({ target: { kind: 'partner', id: code }, name }))} />
        </Section>
        <p className="panel-small">{t('partner.explained')}</p>
        <SourceList asOf={content.partnersAsOf} />
      </Frame>
    </WithSources>
  );
}
