/**
 * What the OSCE is and how large it is today, in two sentences. Each number is a text with its noun, because languages differ in
 * plural forms.
 */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';

export function WhatItIs() {
  const { t } = useTranslation('ui');
  const operations = content.operations.filter(({ status }) => status === 'active').length;
  return (
    <span>
      {t('overview.what', {
        states: t('year.states', { count: content.states.length }),
        operations: t('year.operations', { count: operations }),
        partners: t('list.partners', { count: content.partners.length }),
      })}
    </span>
  );
}
