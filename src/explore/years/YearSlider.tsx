/** The year of the view: a slider over a small chart of the field operations that were open, year by year. */
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Elements } from '../../ui/elements';
import './year-slider.css';

export interface YearSliderProps {
  readonly years: { readonly min: number; readonly max: number };
  readonly year: number;
  /** Field operations open in each year; a year that is left out had none. */
  readonly counts: ReadonlyMap<number, number>;
  readonly playing: boolean;
  /** What the year was, in words, without the year itself. */
  readonly caption: string;
  readonly onYear: (year: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  /** Stands beside the words: which operations of the year are shown. */
  readonly status?: Elements;
}

/** How long a year stands while the years play. */
const STEP_MS = 900;
/** Years that Page Up and Page Down pass over. */
const PAGE = 5;
/** Width of the slider's handle; the style sheet has the same. */
const HANDLE_PX = 24;
/** Height of the chart in its own units. */
const HEIGHT = 100;

/** The least round number of years that a tick stands on: the narrower the chart, the fewer are shown. */
const roundness = (year: number): number => [20, 10].find((every) => year % every === 0) ?? PAGE;

/** A slider, a bar for each year with operations, and what plays the years one after the other. */
export function YearSlider({
  years,
  year,
  counts,
  playing,
  caption,
  onYear,
  onPlay,
  onPause,
  status,
}: YearSliderProps): ReactNode {
  const { t } = useTranslation('ui');
  const slider = useRef<HTMLInputElement>(null);
  const frame = useRef<number | null>(null);
  const wanted = useRef(year);
  /** Where the handle is dragged to, until the next frame tells it. */
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? year;

  const step = useEffectEvent(() => {
    if (year < years.max) onYear(year + 1);
    if (year + 1 >= years.max) onPause();
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      step();
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, year]);

  const forget = (): void => {
    if (frame.current !== null) cancelAnimationFrame(frame.current);
    frame.current = null;
    setDragged(null);
  };
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = null;
    },
    [],
  );

  const drag = (value: number): void => {
    if (playing) onPause();
    wanted.current = value;
    setDragged(value);
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null;
      setDragged(null);
      onYear(wanted.current);
    });
  };

  const go = (value: number): void => {
    if (playing) onPause();
    forget();
    const next = Math.min(years.max, Math.max(years.min, value));
    if (next !== year) onYear(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      PageUp: shown + PAGE,
      PageDown: shown - PAGE,
      Home: years.min,
      End: years.max,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    // Browsers differ in how far Page Up goes.
    event.preventDefault();
    go(goal);
  };

  const all = Array.from({ length: years.max - years.min + 1 }, (_, index) => years.min + index);
  const highest = Math.max(1, ...counts.values());
  const middle = (of: number): number => ((of - years.min + 0.5) * 100) / all.length;

  return (
    <div className="year">
      <div className="year-bar">
        <button
          type="button"
          className="year-play"
          title={playing ? t('year.pause') : t('year.play')}
          onClick={() => {
            if (playing) {
              onPause();
              return;
            }
            // Nothing comes after the last year: it plays from the first.
            if (year >= years.max) onYear(years.min);
            onPlay();
          }}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={playing ? 'M5.5 4h3v12h-3zM11.5 4h3v12h-3z' : 'M6.5 3.8v12.4l10-6.2z'} fill="currentColor" />
          </svg>
        </button>
        <div className="year-now">
          <strong className="year-number">{shown}</strong>
          <div className="year-words">
            <p>
              <span className="year-caption">{caption}</span>
              <span className="year-borders">{` ${t('year.borders')}`}</span>
            </p>
            {status}
          </div>
        </div>
        <div className="year-chart">
          <div className="year-track">
            <svg
              className="year-columns"
              viewBox={`0 0 ${all.length} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              {all.map((each, index) => {
                const height = ((counts.get(each) ?? 0) / highest) * HEIGHT;
                if (height === 0) return null;
                return (
                  <rect
                    key={each}
                    className="year-column"
                    data-chosen={each === shown ? 'true' : undefined}
                    x={index + 0.14}
                    width={0.72}
                    y={HEIGHT - height}
                    height={height}
                  />
                );
              })}
            </svg>
            <input
              ref={slider}
              className="year-input"
              type="range"
              min={years.min}
              max={years.max}
              step={1}
              value={shown}
              aria-label={t('year.label')}
              aria-valuetext={`${shown} · ${caption}`}
              // The middle of the handle must stand on the middle of a year's column, from the first to the last.
              style={{
                left: `calc(${50 / all.length}% - ${HANDLE_PX / 2}px)`,
                width: `calc(${100 - 100 / all.length}% + ${HANDLE_PX}px)`,
              }}
              onKeyDown={onKeyDown}
              onChange={(event) => {
                drag(event.currentTarget.valueAsNumber);
              }}
            />
          </div>
          <div className="year-ticks" aria-hidden="true">
            {all
              .filter((each) => each % PAGE === 0)
              .map((each) => (
                <span
                  key={each}
                  className="year-tick"
                  data-round={roundness(each)}
                  style={{ left: `${middle(each)}%` }}
                >
                  {each}
                </span>
              ))}
          </div>
        </div>
        <button
          type="button"
          className="year-today"
          hidden={shown === years.max}
          onClick={() => {
            go(years.max);
            // The button goes away with the past; the keyboard stays with the year.
            slider.current?.focus();
          }}
        >
          {t('year.today')}
        </button>
      </div>
    </div>
  );
}
