import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../../src/page/Boundary';
import { Notices } from '../../../src/page/Notices';
import { PageStopped, PartStopped } from '../../../src/page/Stopped';
import { LanguageContext } from '../../../src/page/use-language';
import { titleOf } from '../../../src/page/title';
import { bring } from '../../../src/locales/i18n';
import { LANGUAGES, type View } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { renderWith } from '../support/render-with';

beforeAll(fillIn);

describe('notices', () => {
  const nothing = (): void => undefined;
  const none = {
    geometry: { state: 'here', turn: 1, retry: nothing },
  } as const;
  const noticesOf = (problems: readonly string[]) => (
    <LanguageContext value={{ pending: null, trouble: null, choose: nothing }}>
      <Notices {...none} problems={problems} />
    </LanguageContext>
  );

  it('that was dismissed stays away, and a later one is shown', async () => {
    const user = userEvent.setup();
    const { store, say } = await renderWith(() => noticesOf(['year']));
    await user.click(screen.getByRole('button', { name: say('notice.dismiss') }));
    expect(screen.queryByText(say('notice.link', { parameters: 'year' }))).toBeNull();
    act(() => {
      store.getState().detailFailed();
    });
    expect(screen.getByText(say('notice.detail'))).toBeVisible();
    expect(screen.queryByText(say('notice.link', { parameters: 'year' }))).toBeNull();
  });

  it('says nothing when nothing is wrong', async () => {
    await renderWith(() => noticesOf([]));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says that the picture stays, and that the finer map did not come', async () => {
    const { store, say } = await renderWith(() => noticesOf([]));
    act(() => {
      store.getState().mapGivenUp();
      store.getState().detailFailed();
    });
    expect(screen.getByText(say('notice.picture'))).toBeVisible();
    expect(screen.getByText(say('notice.detail'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('notice.retry') })).toBeNull();
  });
});

describe('the title of the page', () => {
  it.each(LANGUAGES)('is what is selected, in %s', async (lang) => {
    const { words } = await bring(lang);
    const title = (selection: View['selection'], themes: readonly string[] = []): string =>
      titleOf(selection, themes, words, 'site');
    expect(title(null)).toBe('site');
    expect(title({ kind: 'state', id: 'VA' })).toBe(`${words.states.VA!.name} – site`);
    expect(title({ kind: 'partner', id: 'JP' })).toBe(`${words.states.JP!.name} – site`);
    expect(title({ kind: 'office', id: 'tiraspol' })).toBe(`${words.offices.tiraspol!.name} – site`);
    expect(title({ kind: 'theme', id: 'elections' }, ['media'])).toBe(`${words.themes.elections!.label} – site`);
    expect(title(null, ['media', 'elections'])).toBe(
      `${words.themes.media!.label}, ${words.themes.elections!.label} – site`,
    );
    expect(title({ kind: 'operation', id: 'nowhere' })).toBe('site');
  });
});

describe('an error in a part of the page', () => {
  let broken = 0;
  /** Throws as often as `broken` says. */
  function Breaks() {
    const due = broken > 0;
    useEffect(() => {
      if (due) broken -= 1;
    });
    if (due) {
      broken -= 1;
      throw new Error('foreign');
    }
    return <p>whole</p>;
  }
  const show = () =>
    renderWith(() => (
      <>
        <Boundary fallback={(again) => <PartStopped onAgain={again} />}>
          <Breaks />
        </Boundary>
        <p>the rest</p>
      </>
    ));
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is not seen where the part can be made anew', async () => {
    // React tries once more itself before it calls it an error.
    broken = 2;
    const { say } = await show();
    expect(screen.getByText('whole')).toBeVisible();
    expect(screen.queryByText(say('notice.stopped'))).toBeNull();
  });

  it('stops that part alone where it comes again, says so, and can be tried again', async () => {
    const user = userEvent.setup();
    broken = 4;
    const { say } = await show();
    expect(screen.getByText(say('notice.stopped'))).toBeVisible();
    expect(screen.getByText('the rest')).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('notice.retry') }));
    expect(screen.getByText('whole')).toBeVisible();
  });

  it.each(LANGUAGES)('that stops all of it is said in %s, with a way back to the view', async (lang) => {
    const { say } = await renderWith(() => <PageStopped />, { lang });
    expect(screen.getByRole('alert')).toHaveTextContent(say('notice.page'));
    expect(screen.getByRole('button', { name: say('notice.reload') })).toBeVisible();
  });
});
