/** A participating State in rows: since when, capital, Chairpersonships, signatures, territories. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { ParticipatingState } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Commas, SelectLink } from './links';
import { Section, Term, Terms } from './pieces';
import { Ref } from './sources';

/** The two texts that States sign or adhere to, with the date on which a State did, or null where none is published. */
export const SIGNATURES = [
  { id: 'helsinki', of: (state: ParticipatingState) => state.signedHelsinkiFinalAct },
  { id: 'paris', of: (state: ParticipatingState) => state.signedCharterOfParis },
] as const;

export function StateFacts({ state }: { readonly state: ParticipatingState }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const capital = words.states[state.code]?.capital;
  const chairs = content.chairs.filter(({ holder }) => holder === state.code);
  const territories = content.territories.filter(
    ({ treatment, state: of }) => treatment === 'named' && of === state.code,
  );
  return (
    <Section heading={t('state.facts')}>
      <Terms>
        <Term name={t('state.since')}>
          <span>{formatDate(state.admitted, lang)}</span>
          {state.founding && <span>{`, ${t('state.founding')}`}</span>}
          {state.admittedConfidence === 'medium' && <span>{` (${t('state.secondary')})`}</span>}
          <Ref keys={state.sources} />
        </Term>
        {capital !== undefined && <Term name={t('state.capital')}>{capital}</Term>}
        <Term name={t('state.chairpersonship')}>
          {chairs.length === 0 ? (
            <span>{t('state.neverChaired')}</span>
          ) : (
            <Commas>
              {chairs.map(({ year }) => (
                <SelectLink key={year} target={{ kind: 'chair', id: String(year) }} />
              ))}
            </Commas>
          )}
        </Term>
        {SIGNATURES.map(({ id, of }) => {
          const date = of(state);
          return date === null ? null : (
            <Term key={id} name={t(`state.${id}`)}>
              {formatDate(date, lang)}
            </Term>
          );
        })}
        {territories.length > 0 && (
          <Term name={t('state.territories')}>
            {territories.map(({ id }) => words.states[id]?.name ?? id).join(', ')}
          </Term>
        )}
      </Terms>
    </Section>
  );
}
