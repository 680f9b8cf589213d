import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Elements } from '../../ui/elements';
import { useYearHandle } from './use-year-handle';
import { YearChart } from './YearChart';
import './year-slider.css';

export interface YearSliderProps {
  readonly years: { readonly min: number; readonly max: number };
  readonly year: number;
  /** Field operations open in each year; a year that is left out had none. */
  readonly counts: ReadonlyMap<number, number>;
  readonly playing: boolean;
  /** A sentence about the year that does not repeat the year. */
  readonly caption: string;
  readonly onYear: (year: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  /** Shown beside the sentence: the choice of which operations of the year are shown. */
  readonly status?: Elements;
}

/** Milliseconds for which each year is shown while the years play. */
const STEP_MS = 900;

/**
 * The year of the view: a slider over a small chart of the field operations open in each year, and a button that plays the years.
 */
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
  const { shown, drag, go, onKeyDown } = useYearHandle(year, years, onYear, () => {
    if (playing) onPause();
  });

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

  return (
    <div className="year">
      <div className="year-bar">
        <PlayButton
          playing={playing}
          onPlay={() => {
            // From the last year it plays from the first.
            if (year >= years.max) onYear(years.min);
            onPlay();
          }}
          onPause={onPause}
        />
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
        <YearChart
          years={years}
          shown={shown}
          counts={counts}
          caption={caption}
          slider={slider}
          onDrag={drag}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="button year-today"
          hidden={shown === years.max}
          onClick={() => {
            go(years.max);
            // The button disappears in the present year, so the focus is moved to the slider.
            slider.current?.focus();
          }}
        >
          {t('year.today')}
        </button>
      </div>
    </div>
  );
}

function PlayButton({ playing, onPlay, onPause }: Pick<YearSliderProps, 'playing' | 'onPlay' | 'onPause'>) {
  const { t } = useTranslation('ui');
  return (
    <button
      type="button"
      className="year-play"
      title={playing ? t('year.pause') : t('year.play')}
      onClick={playing ? onPause : onPlay}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d={playing ? 'M5.5 4h3v12h-3zM11.5 4h3v12h-3z' : 'M6.5 3.8v12.4l10-6.2z'} fill="currentColor" />
      </svg>
    </button>
  );
}
