import type { NewRow } from '../../platform/db/rows.ts';
import type { AboutLine } from './import-report.ts';

export interface ParsedClaim {
  readonly line: number;
  readonly partyCode: string;
  readonly instrumentId: string;
  readonly standing: NewRow<'partnership.claim'>['standing'];
  readonly since: string | null;
  readonly asOf: string;
  readonly source: string;
  readonly words: string | null;
  readonly verify: boolean;
}

export interface ParsedRecommendation {
  readonly line: number;
  /** What makes it the same at a second import. */
  readonly key: string;
  readonly symbol: string | null;
  readonly session: string;
  readonly issuedOn: string;
  readonly addressee: string;
  readonly issuers: readonly string[];
  readonly specificity: number | null;
  readonly themes: readonly string[];
  readonly text: string;
  readonly answer: 'supported' | 'noted';
  readonly answerSource: string;
}

export interface ParsedObservation {
  readonly line: number;
  readonly indicatorId: string;
  readonly partyCode: string;
  readonly period: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** What a reader made of a file, before the database is asked. */
export interface ParsedFile {
  readonly rows: number;
  readonly refused: readonly AboutLine[];
  readonly faults: readonly AboutLine[];
  readonly notes: readonly string[];
  readonly claims: readonly ParsedClaim[];
  readonly recommendations: readonly ParsedRecommendation[];
  readonly observations: readonly ParsedObservation[];
  /** Indicators that its observations are of. */
  readonly indicators: readonly string[];
}

/** Collects while a file is read. */
export class Reading {
  readonly refused: AboutLine[] = [];
  readonly faults: AboutLine[] = [];
  readonly notes: string[] = [];
  readonly claims: ParsedClaim[] = [];
  readonly recommendations: ParsedRecommendation[] = [];
  readonly observations: ParsedObservation[] = [];

  refuse(line: number, reason: string): undefined {
    this.refused.push({ line, reason });
    return undefined;
  }

  fault(line: number, reason: string): undefined {
    this.faults.push({ line, reason });
    return undefined;
  }

  finish(rows: number): ParsedFile {
    const indicators = [...new Set(this.observations.map(({ indicatorId }) => indicatorId))];
    return { ...this, rows, indicators };
  }
}
