/** A hint over a map that shows nothing, with a button that leads back. */
import { useTranslation } from 'react-i18next';
import type { Rect } from '../scene/camera';
import { useWholeArea } from './use-whole-area';

interface EmptySeaProps {
  readonly isEmpty: boolean;
  /** The part of the window that no panel covers. */
  readonly free: Rect;
}

export function EmptySea({ isEmpty, free: { x, y, width, height } }: EmptySeaProps) {
  const { t } = useTranslation('ui');
  const { title, onClick } = useWholeArea();
  return (
    <div className="stage-empty" role="status" style={{ left: x, top: y, width, height }}>
      {isEmpty && (
        <div className="stage-empty-hint">
          <p>{t('map.empty')}</p>
          <button type="button" className="button" onClick={onClick}>
            {title}
          </button>
        </div>
      )}
    </div>
  );
}
