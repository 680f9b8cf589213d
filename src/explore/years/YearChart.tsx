/** A bar for each year with field operations, the slider over the bars, and the years below. */
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Width of the slider's handle; the style sheet has the same. */
const HANDLE_PX = 24;
/** Height of the chart in SVG units. */
const HEIGHT = 100;
/** Years between two ticks. */
const TICK = 5;

/** The smallest round number of years that a tick falls on; narrow charts show only the rounder ones. */
const roundness = (year: number): number => [20, 10].find((every) => year % every === 0) ?? TICK;

interface YearChartProps {
  readonly years: { readonly min: number; readonly max: number };
  /** The year under the handle. */
  readonly shown: number;
  /** Field operations open in each year; a year that is left out had none. */
  readonly counts: ReadonlyMap<number, number>;
  /** A sentence about the year. */
  readonly caption: string;
  readonly slider: RefObject<HTMLInputElement | null>;
  readonly onDrag: (year: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function YearChart({ years, shown, counts, caption, slider, onDrag, onKeyDown }: YearChartProps) {
  const { t } = useTranslation('ui');
  const all = Array.from({ length: years.max - years.min + 1 }, (_, index) => years.min + index);
  const middle = (of: number): number => ((of - years.min + 0.5) * 100) / all.length;

  return (
    <div className="year-chart">
      <div className="year-track">
        <Columns all={all} shown={shown} counts={counts} />
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
          // The middle of the handle must be over the middle of a year's column, from the first to the last.
          style={{
            left: `calc(${50 / all.length}% - ${HANDLE_PX / 2}px)`,
            width: `calc(${100 - 100 / all.length}% + ${HANDLE_PX}px)`,
          }}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            onDrag(event.currentTarget.valueAsNumber);
          }}
        />
      </div>
      <div className="year-ticks" aria-hidden="true">
        {all
          .filter((each) => each % TICK === 0)
          .map((each) => (
            <span key={each} className="year-tick" data-round={roundness(each)} style={{ left: `${middle(each)}%` }}>
              {each}
            </span>
          ))}
      </div>
    </div>
  );
}

function Columns({
  all,
  shown,
  counts,
}: Pick<YearChartProps, 'shown' | 'counts'> & { readonly all: readonly number[] }) {
  const highest = Math.max(1, ...counts.values());
  return (
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
  );
}
