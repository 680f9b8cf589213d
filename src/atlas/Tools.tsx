/** The other views of the same content: list, matrix, and the page about the data. */
import { useTranslation } from 'react-i18next';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

const TOOLS = ['list', 'matrix', 'about'] as const;

export function Tools() {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const open = useAtlas((state) => state.dialog);
  return (
    <div className="tools" role="group" aria-label={t('tools.label')}>
      {TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          className="button"
          aria-expanded={open === tool}
          onClick={() => {
            const { openDialog, closeDialog } = store.getState();
            if (open === tool) closeDialog();
            else openDialog(tool);
          }}
        >
          {t(`tools.${tool}`)}
        </button>
      ))}
    </div>
  );
}
