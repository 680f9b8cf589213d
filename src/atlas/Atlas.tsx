/** The atlas itself: fills the slots of the page with what `frames.ts` says. */
import { useTranslation } from 'react-i18next';
import { Panel } from '../panels/Panel';
import { SavePicture } from '../page/copies/SavePicture';
import { Layout } from '../page/Layout';
import { Legend } from '../page/Legend';
import type { FrameProps } from '../page/Page';
import type { SkipLinksProps } from '../page/SkipLinks';
import { Slot, type Parts } from '../page/Slot';
import type { Elements } from '../ui/elements';
import { useNarrow } from '../ui/use-narrow';
import { selectPanelAway } from '../view/selectors';
import { useWords } from '../locales/use-words';
import { useAtlas } from '../view/use-atlas';
import { Choices } from './Choices';
import { Dialogs } from './Dialogs';
import { Explore, Themes } from './Explore';
import { FRAMES, type Frame } from './frames';
import { Tools } from './Tools';
import { useDialogFocus } from './use-dialog-focus';
import { ReopenOverview, WholePage } from './ways';
import { Years } from './Years';
import './top.css';

/** Names of all parts. */
type PartName = Exclude<Frame[keyof Frame], string>[number];

function useSkipTo(frame: Frame): SkipLinksProps['to'] {
  const away = useAtlas(selectPanelAway);
  return [
    ...(frame.left.includes('find') ? (['find'] as const) : []),
    'map',
    ...(frame.panel.length > 0 && !away ? (['panel'] as const) : []),
    'list',
  ];
}

export function Atlas({ known, preferences, geometry, scheme, problems }: FrameProps) {
  const { t } = useTranslation('ui');
  const chrome = useAtlas((state) => state.view.chrome);
  const frame = FRAMES[chrome][useNarrow() ? 'narrow' : 'wide'];
  const skipTo = useSkipTo(frame);
  useDialogFocus();
  const words = useWords();

  const parts: Readonly<Record<PartName, () => Elements>> = {
    tools: () => <Tools />,
    choices: () => <Choices preferences={preferences} />,
    overview: () => <ReopenOverview />,
    whole: () => <WholePage />,
    find: () => <Explore words={words} under={slot(frame.find)} />,
    legend: () => <Legend folded={frame.legend === 'folded'} />,
    themes: () => <Themes words={words} />,
    years: () => <Years years={known.years} />,
    panel: () => (
      <Panel
        actions={(heading) => <SavePicture heading={heading} scheme={scheme} />}
        overviewFilter={slot(frame.overview)}
      />
    ),
    dialogs: () => <Dialogs />,
  };
  const filled = (names: readonly PartName[]): Parts => names.map((name) => [name, parts[name]()]);
  const slot = (names: readonly PartName[]): Elements => names.length > 0 && <Slot parts={filled(names)} />;

  return (
    <Layout
      slots={{
        top: filled(frame.top),
        left: filled(frame.left),
        bottom: filled(frame.bottom),
        panel: filled(frame.panel),
        over: filled(frame.over),
      }}
      skipTo={skipTo}
      bottomLabel={t('year.label')}
      geometry={geometry}
      scheme={scheme}
      problems={problems}
    />
  );
}
