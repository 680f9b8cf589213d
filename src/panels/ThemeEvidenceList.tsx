/** The fields an operation works in, with what it does there. A click on a field filters the map by it. */
import type { FieldOperation } from '../content/schema';
import { useWords } from '../locales/use-words';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import { Evidence } from './pieces';

interface ThemeEvidenceListProps {
  readonly operation: FieldOperation;
  /** By theme id, in the view's language. */
  readonly evidence: Readonly<Record<string, string>>;
}

export function ThemeEvidenceList({ operation, evidence }: ThemeEvidenceListProps) {
  const words = useWords();
  const store = useAtlasStore();
  const chosen = useAtlas((state) => state.view.themes);
  return (
    <ul className="panel-themes">
      {operation.themes.map(({ theme, strength, sources }) => (
        <li key={theme} data-strength={strength}>
          <button
            type="button"
            className="chip"
            aria-pressed={chosen.includes(theme)}
            onClick={() => {
              store.getState().toggleTheme(theme);
            }}
          >
            {words.themes[theme]?.label ?? theme}
          </button>
          <Evidence text={evidence[theme]} weak={strength === 'weak'} keys={sources} />
        </li>
      ))}
    </ul>
  );
}
