/** Dialogs over the map are chunks of their own: the frame is there at once, and says so when the rest cannot be fetched. */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { Dialogs, type Parts } from '../../../src/atlas/Dialogs';
import { Tools } from '../../../src/atlas/Tools';
import { fillIn } from '../support/browser';
import { renderWith, type Rendered } from '../support/render-with';

beforeAll(fillIn);

const show = (parts?: Parts): Promise<Rendered> =>
  renderWith(() => (
    <>
      <Tools />
      <Dialogs {...(parts ? { parts } : {})} />
    </>
  ));

it.each(['list', 'matrix', 'about'] as const)('%s opens from its button and closes again', async (tool) => {
  const user = userEvent.setup();
  const { say } = await show();
  const button = screen.getByRole('button', { name: say(`tools.${tool}`) });
  await user.click(button);
  expect(screen.getByRole('region', { name: say(`${tool}.heading`) })).toBeVisible();
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await waitFor(
    () => {
      expect(document.querySelector('[aria-busy]')).toBeNull();
    },
    { timeout: 30_000 },
  );
  const region = screen.getByRole('region', { name: say(`${tool}.heading`) });
  expect(region.textContent.length).toBeGreaterThan(500);
  await user.click(screen.getByRole('button', { name: say(`${tool}.close`) }));
  expect(screen.queryByRole('region', { name: say(`${tool}.heading`) })).toBeNull();
});

it('the frame is there before the rest has come, has the focus, and can be closed', async () => {
  const user = userEvent.setup();
  const never = (): Promise<never> => new Promise(() => undefined);
  const { store, say } = await show({ list: never, matrix: never, about: never, keys: never });
  act(() => {
    store.getState().openDialog('list');
  });
  const region = screen.getByRole('region', { name: say('list.heading') });
  expect(within(region).getByRole('heading', { name: say('list.heading') })).toHaveFocus();
  await user.click(within(region).getByRole('button', { name: say('list.close') }));
  expect(store.getState().dialog).toBeNull();
});

it('what could not be fetched says so, and is there after another try', async () => {
  const user = userEvent.setup();
  let online = false;
  const sometimes = (): ReturnType<Parts['about']> =>
    online ? Promise.resolve(() => <p>here it is</p>) : Promise.reject(new Error('offline'));
  const { store, say } = await show({ list: sometimes, matrix: sometimes, about: sometimes, keys: sometimes });
  act(() => {
    store.getState().openDialog('about');
  });
  expect(await screen.findByText(say('notice.part'))).toBeVisible();
  await user.click(screen.getByRole('button', { name: say('notice.retry') }));
  expect(await screen.findByText(say('notice.part'))).toBeVisible();
  online = true;
  await user.click(screen.getByRole('button', { name: say('notice.retry') }));
  expect(await screen.findByText('here it is')).toBeVisible();
  expect(screen.queryByText(say('notice.part'))).toBeNull();
});

it('all of it is fetched once the map is drawn and someone is there, and not before', async () => {
  const fetched: string[] = [];
  const note = (name: string) => (): ReturnType<Parts['list']> => {
    fetched.push(name);
    return Promise.reject(new Error('offline'));
  };
  const { store } = await show({
    list: note('list'),
    matrix: note('matrix'),
    about: note('about'),
    keys: note('keys'),
  });
  expect(fetched).toEqual([]);
  act(() => {
    store.getState().pictureShown();
  });
  expect(fetched).toEqual([]);
  await userEvent.setup().keyboard('{Tab}');
  await waitFor(
    () => {
      expect(fetched).toEqual(['list', 'matrix', 'about', 'keys']);
    },
    { timeout: 5000 },
  );
});
