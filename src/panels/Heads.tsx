/** Who leads an operation or a structure, and as of when. A name that is old, or known to have left, is shown as "last known". */
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../content/age';
import type { Head } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Term } from './pieces';
import { Ref } from './sources';
import { Stale, TodayContext } from './stale';

/** Rows of a description list, one for each post. */
export function HeadTerms({ heads }: { readonly heads: readonly Head[] }) {
  const { t } = useTranslation('ui');
  const today = useContext(TodayContext) ?? new Date();
  return heads.map((head) => {
    const role = t(`head.role.${head.role}`);
    const last = head.left === true || isStale(head.seenOn, today);
    return (
      <Term key={head.role} name={last ? t('head.lastKnown', { role }) : role}>
        <HeadName head={head} />
        <Ref keys={head.sources} />
      </Term>
    );
  });
}

/** The name with the known time in post, without a row. */
export function HeadName({ head }: { readonly head: Head }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const { name, otherScripts, since, appointed, seenOn, acting, left, confidence } = head;
  const known = [
    ...(acting ? [t('head.acting')] : []),
    ...(appointed ? [t('head.appointed', { date: formatDate(appointed.on, lang), count: appointed.years })] : []),
    ...(since === null ? [] : [t('head.since', { date: formatDate(since, lang) })]),
    ...(seenOn === since || seenOn === appointed?.on ? [] : [t('head.seen', { date: formatDate(seenOn, lang) })]),
    ...(left ? [t('head.left')] : []),
    ...(confidence === 'medium' ? [t('head.medium')] : []),
  ];
  return (
    <>
      <span>{otherScripts?.[lang] ?? name}</span>
      <span className="panel-soft">{` ${known.join(', ')}`}</span>
      <Stale date={seenOn} />
    </>
  );
}
