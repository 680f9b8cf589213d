/** The data of the matrix: operations, themes, and the evidence in each cell. */
import type { Dimension, ThemeEvidence } from '../../content/schema';

export interface MatrixOperation {
  readonly id: string;
  readonly name: string;
  /** Replaces the name where there is little room. */
  readonly city: string;
  readonly matched: boolean;
}

export interface MatrixTheme {
  readonly id: string;
  readonly short: string;
  readonly label: string;
  readonly dimension: Dimension;
  readonly chosen: boolean;
}

interface MatrixSource {
  readonly title: string;
  readonly url: string | null;
  /** Language of the source itself. */
  readonly lang?: string | undefined;
}

export interface MatrixCell {
  readonly strength: ThemeEvidence['strength'];
  readonly evidence: string;
  readonly sources: readonly MatrixSource[];
}

/** The key of a cell. */
export const matrixKey = (operation: string, theme: string): string => `${operation} ${theme}`;
