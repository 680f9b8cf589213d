import { useTranslation } from 'react-i18next';
import { useAtlasStore } from '../view/use-atlas';
import { WHOLE_AREA } from '../view/view';

/** Label and action of a button that returns to the whole area. */
export function useWholeArea(): { readonly title: string; readonly onClick: () => void } {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  return {
    title: t('map.wholeArea'),
    onClick: () => {
      store.getState().showRegion(WHOLE_AREA);
    },
  };
}
