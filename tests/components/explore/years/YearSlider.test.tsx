// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { YearSlider, type YearSliderProps } from '../../../../src/explore/years/YearSlider';
import { WithWords } from '../over-map-words';

const years = { min: 1973, max: 2026 };
const counts = new Map([
  [1992, 2],
  [1999, 20],
  [2026, 12],
]);

const calls = { onYear: vi.fn<(year: number) => void>(), onPlay: vi.fn(), onPause: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.resetAllMocks();
});

const element = (props: Partial<YearSliderProps> = {}): ReactNode => (
  <YearSlider years={years} year={1999} counts={counts} playing={false} caption="54 States" {...calls} {...props} />
);
const show = (props: Partial<YearSliderProps> = {}) => render(element(props), { wrapper: WithWords });
const slider = (): HTMLInputElement => screen.getByRole('slider');
const frame = (): void => {
  act(() => {
    vi.advanceTimersToNextFrame();
  });
};

/** The slider as the page uses it: the year is passed back to it. */
function Page({ start }: { readonly start: number }): ReactNode {
  const [year, setYear] = useState(start);
  const [playing, setPlaying] = useState(true);
  return (
    <YearSlider
      years={years}
      year={year}
      counts={counts}
      playing={playing}
      caption="54 States"
      onYear={(next) => {
        calls.onYear(next);
        setYear(next);
      }}
      onPlay={calls.onPlay}
      onPause={() => {
        calls.onPause();
        setPlaying(false);
      }}
    />
  );
}

describe('YearSlider', () => {
  it('is a slider over all years that says its year and what it was', () => {
    show();
    expect(screen.getByRole('slider', { name: 'Year' })).toBe(slider());
    expect([slider().min, slider().max, slider().step, slider().value]).toEqual(['1973', '2026', '1', '1999']);
    expect(slider()).toHaveAttribute('aria-valuetext', '1999 · 54 States');
    expect(screen.getByText('54 States')).toBeVisible();
    expect(screen.getByText('Borders are those of today.')).toBeVisible();
  });

  it('draws a bar for each year with operations, as high as there were many, and marks the chosen one', () => {
    const { container } = show();
    const bars = [...container.querySelectorAll('.year-column')];
    expect(bars.map((bar) => Number(bar.getAttribute('height')))).toEqual([10, 100, 60]);
    expect(bars.map((bar) => Math.floor(Number(bar.getAttribute('x'))) + years.min)).toEqual([1992, 1999, 2026]);
    expect(bars.map((bar) => bar.getAttribute('data-chosen'))).toEqual([null, 'true', null]);
  });

  it('has a tick every five years, with the rounder years told apart', () => {
    const { container } = show();
    const ticks = [...container.querySelectorAll('.year-tick')];
    expect(ticks.map(({ textContent }) => Number(textContent))).toEqual([
      1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025,
    ]);
    const rounder = (than: string): readonly (string | null)[] =>
      ticks.filter((tick) => tick.getAttribute('data-round') === than).map(({ textContent }) => textContent);
    expect(rounder('20')).toEqual(['1980', '2000', '2020']);
    expect(rounder('10')).toEqual(['1990', '2010']);
  });

  it.each([
    ['ArrowRight', 2000],
    ['ArrowUp', 2000],
    ['ArrowLeft', 1998],
    ['ArrowDown', 1998],
    ['PageUp', 2004],
    ['PageDown', 1994],
    ['Home', 1973],
    ['End', 2026],
  ])('%s leads to %i', (key, year) => {
    show();
    expect(fireEvent.keyDown(slider(), { key })).toBe(false);
    expect(calls.onYear.mock.calls).toEqual([[year]]);
  });

  it('stays within its years and leaves other keys alone', () => {
    show({ year: 2024 });
    fireEvent.keyDown(slider(), { key: 'PageUp' });
    expect(calls.onYear.mock.calls).toEqual([[2026]]);
    expect(fireEvent.keyDown(slider(), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(slider(), { key: 'ArrowRight', altKey: true })).toBe(true);
    cleanup();
    show({ year: 2026 });
    fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    expect(calls.onYear).toHaveBeenCalledTimes(1);
  });

  it('tells a drag once in a frame, the last year only, and moves at once', () => {
    show();
    for (const value of ['2000', '2003', '2007']) fireEvent.change(slider(), { target: { value } });
    expect(slider().value).toBe('2007');
    expect(calls.onYear).not.toHaveBeenCalled();
    frame();
    expect(calls.onYear.mock.calls).toEqual([[2007]]);
    frame();
    expect(calls.onYear).toHaveBeenCalledTimes(1);
  });

  it('tells nothing any more once it is gone', () => {
    const { unmount } = show();
    fireEvent.change(slider(), { target: { value: '2000' } });
    unmount();
    vi.advanceTimersByTime(1000);
    expect(calls.onYear).not.toHaveBeenCalled();
  });

  it('plays a year every 900 ms, to the last, and pauses there', () => {
    render(<Page start={2024} />, { wrapper: WithWords });
    act(() => {
      vi.advanceTimersByTime(899);
    });
    expect(calls.onYear).not.toHaveBeenCalled();
    act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(calls.onYear.mock.calls).toEqual([[2025]]);
    act(() => {
      vi.advanceTimersByTime(900);
    });
    expect(calls.onYear.mock.calls).toEqual([[2025], [2026]]);
    expect(calls.onPause).toHaveBeenCalledTimes(1);
    act(() => {
      vi.advanceTimersByTime(5000);
    });
    expect(calls.onYear).toHaveBeenCalledTimes(2);
  });

  it('has no timer of its own while nothing plays', () => {
    show();
    vi.advanceTimersByTime(5000);
    expect(calls.onYear).not.toHaveBeenCalled();
  });

  it('plays and pauses by one button; at the end it plays from the first year', () => {
    const { rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    expect(calls.onPlay).toHaveBeenCalledTimes(1);
    expect(calls.onYear).not.toHaveBeenCalled();
    rerender(element({ playing: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(calls.onPause).toHaveBeenCalledTimes(1);
    rerender(element({ year: 2026 }));
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    expect(calls.onYear.mock.calls).toEqual([[1973]]);
    expect(calls.onPlay).toHaveBeenCalledTimes(2);
  });

  it('pauses when the reader takes the slider', () => {
    show({ playing: true });
    fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    expect(calls.onPause).toHaveBeenCalledTimes(1);
    fireEvent.change(slider(), { target: { value: '2005' } });
    expect(calls.onPause).toHaveBeenCalledTimes(2);
  });

  it('leads back to today, where the button is gone and the focus on the slider', () => {
    const { rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(calls.onYear.mock.calls).toEqual([[2026]]);
    expect(slider()).toHaveFocus();
    rerender(element({ year: 2026 }));
    expect(screen.queryByRole('button', { name: 'Today' })).toBeNull();
  });
});
