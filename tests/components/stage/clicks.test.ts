import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectClicks } from '../../../src/stage/clicks';

let told: string[] = [];
let map: HTMLElement;
let mark: HTMLElement;
let panel: HTMLElement;
let disconnect: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  document.body.innerHTML =
    '<div id="map"><button type="button">a mark</button></div><a id="panel" href="#there">a link</a>';
  map = document.getElementById('map')!;
  mark = document.querySelector('button')!;
  panel = document.getElementById('panel')!;
  for (const [element, name] of [
    [mark, 'the mark'],
    [panel, 'the panel'],
  ] as const)
    element.addEventListener('click', () => {
      told.push(name);
    });
  disconnect = connectClicks(map, {
    onClick: ({ clientX }) => {
      told.push(`click at ${String(clientX)}`);
    },
    onOnly: () => {
      told.push('only');
    },
    onDoubleClick: () => {
      told.push('double');
    },
    answersItself: ({ target }) => target === mark,
  });
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
});

function click(element: HTMLElement, clientX: number, detail = 1): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY: 5, detail });
  element.dispatchEvent(event);
  return event;
}

test('a click is told at once, and later that it was the only one', () => {
  click(map, 50);
  expect(told).toEqual(['click at 50']);
  vi.runAllTimers();
  expect(told).toEqual(['click at 50', 'only']);
});

test('a second click nearby makes it a double one', () => {
  click(map, 50);
  click(map, 55, 2);
  vi.runAllTimers();
  expect(told).toEqual(['click at 50', 'double']);
});

test('a second click is the second half of a double one also on the panel that the first one opened there', () => {
  click(map, 50);
  const second = click(panel, 52, 2);
  expect(told).toEqual(['click at 50', 'double']);
  expect(second.defaultPrevented).toBe(true);
});

test('a second click elsewhere is one of its own', () => {
  click(map, 50);
  click(map, 150);
  expect(told).toEqual(['click at 50', 'only', 'click at 150']);
  click(panel, 300);
  expect(told.slice(3)).toEqual(['only', 'the panel']);
});

test('a mark answers at once and for good, to the first half of a double click alone', () => {
  click(mark, 50);
  click(mark, 50, 2);
  vi.runAllTimers();
  expect(told).toEqual(['the mark']);
});

test('what waits is the only one when the map goes', () => {
  click(map, 50);
  disconnect();
  expect(told).toEqual(['click at 50', 'only']);
});
