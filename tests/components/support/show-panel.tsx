import { content } from '../../support/whole';
import { Panel } from '../../../src/panels/Panel';
import type { Language, Selection, View } from '../../../src/view/view';
import { renderWith, type Rendered } from './render-with';

export const NOT_PUBLISHED = { en: 'not published here', fr: 'non publié ici' } as const;

/** Renders the panel alone, with something selected or with the overview. */
export async function show(lang: Language, selection: Selection | null, view: Partial<View> = {}): Promise<Rendered> {
  return renderWith(() => <Panel overviewFilter={null} />, { lang, view: { selection, ...view } });
}

export const active = content.operations.filter(({ status }) => status === 'active');
export const closed = content.operations.filter(({ status }) => status === 'closed');
