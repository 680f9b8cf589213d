/** Over a map that shows nothing: that it is so, and the way back. */
import { useTranslation } from 'react-i18next';
import type { Rect } from '../scene/camera';
import { useAtlasStore } from '../view/use-atlas';
import { WHOLE_AREA } from '../view/view';

export interface EmptySeaProps {
  readonly isEmpty: boolean;
  /** The part of the window that no panel covers. */
  readonly free: Rect;
}

export function EmptySea({ isEmpty, free: { x, y, width, height } }: EmptySeaProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  return (
    <div className="stage-empty" role="status" style={{ left: x, top: y, width, height }}>
      {isEmpty && (
        <div className="stage-empty-hint">
          <p>{t('map.empty')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              store.getState().showRegion(WHOLE_AREA);
            }}
          >
            {t('map.wholeArea')}
          </button>
        </div>
      )}
    </div>
  );
}
