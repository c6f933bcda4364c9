import { createHash } from 'node:crypto';
import type { ImportKind } from '@tutela/contract';
import { followUpOf } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { PartnershipPorts } from '../ports.ts';
import { insertIndicator } from '../progress/indicator.store.ts';
import { type Compared, compareImport, sourceOf } from './compare-import.ts';
import {
  insertClaims,
  insertObservations,
  insertRecommendations,
  insertRun,
  oneImportAtATime,
  type RecommendationRows,
} from './import.store.ts';
import { readImport } from './import-kinds.ts';
import type { ImportReport } from './import-report.ts';
import { knownIndicators } from './indicators-known.ts';
import { keepReport } from './keep-report.ts';
import type { ParsedRecommendation } from './parsed-file.ts';

export interface ImportOptions {
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  /** What the file is called, for whoever looks its report up. */
  readonly fileName: string;
  readonly dryRun: boolean;
  /** As of when the file is, where it does not say so itself; a partial date. */
  readonly asOf: string;
  /** Who takes it in; nobody at the command line. */
  readonly by: string | null;
}

type Ports = Pick<PartnershipPorts, 'clock' | 'random'>;

/**
 * Reads a file, compares it with what is there, and takes in what is new: in one transaction, all that was not refused
 * or, with a fault, nothing. A second import of the same file changes nothing.
 */
export async function runImport(
  tx: Tx<'partnership'>,
  options: ImportOptions,
  ports: Ports,
): Promise<ImportReport> {
  const { dryRun } = options;
  if (!dryRun) await oneImportAtATime(tx);
  const { compared, ...examined } = await examineFile(tx, options);
  const report = { ...examined.report, dryRun };
  if (!dryRun) await takeIn(tx, { ...options, compared, report }, ports);
  return report;
}

interface Examined {
  readonly compared: Compared;
  /** As of a dry run. */
  readonly report: ImportReport;
}

/** What a file would change, without changing it. */
export async function examineFile(
  tx: Tx<'partnership'>,
  { kind, bytes, asOf }: Pick<ImportOptions, 'kind' | 'bytes' | 'asOf'>,
): Promise<Examined> {
  const file = readImport(kind, bytes, asOf);
  const compared = await compareImport(tx, file);
  const faults = [...file.faults, ...compared.faults].sort(byLine);
  const lines = new Set(
    [...compared.claims, ...compared.recommendations, ...compared.observations].map(({ line }) => line),
  );
  const report = {
    kind,
    dryRun: true,
    rows: file.rows,
    imported: faults.length > 0 ? 0 : lines.size,
    unchanged: compared.unchanged.size,
    refused: [...file.refused].sort(byLine),
    contradictions: compared.contradictions,
    faults,
    notes: file.notes,
  };
  return { compared, report };
}

type Taken = Pick<ImportOptions, 'bytes' | 'fileName' | 'by'> & Examined;

/** Writes what an examination found, and keeps its report; returns the report's id. */
export async function takeIn(
  tx: Tx<'partnership'>,
  { compared, report, bytes, fileName, by }: Taken,
  ports: Ports,
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest();
  if (report.imported > 0) await write(tx, { compared, report, hash, by }, ports);
  return keepReport(tx, report, { name: fileName, hash, by }, ports);
}

const byLine = (one: { line: number }, other: { line: number }): number => one.line - other.line;

async function write(
  tx: Tx<'partnership'>,
  { compared, report, hash, by }: Examined & { readonly hash: Buffer; readonly by: string | null },
  { clock, random }: Ports,
): Promise<void> {
  const at = clock.now();
  const importId = randomId(random);
  const imported = { import_id: importId, recorded_at: at };
  await insertRun(tx, {
    import_id: importId,
    kind: report.kind,
    file_hash: hash,
    rows_read: report.rows,
    imported: report.imported,
    unchanged: report.unchanged,
    refused: report.refused.length,
    imported_by: by,
    at,
  });
  const { claims, recommendations, observations } = compared;
  const measuredBy = new Set(observations.map(({ indicatorId }) => indicatorId));
  for (const indicator of knownIndicators.filter(({ indicator_id }) => measuredBy.has(indicator_id))) {
    await insertIndicator(tx, { ...indicator, created_at: at });
  }
  await insertClaims(
    tx,
    claims.map(({ line: _line, ...claim }) => ({
      claim_id: randomId(random),
      party_code: claim.partyCode,
      instrument_id: claim.instrumentId,
      standing: claim.standing,
      since: claim.since,
      as_of: claim.asOf,
      source: claim.source,
      words: claim.words,
      verify: claim.verify,
      classification: 'public',
      ...imported,
    })),
  );
  await insertRecommendations(
    tx,
    recommendations.map((each) => rowsOf(each, randomId(random), randomId(random), imported)),
  );
  await insertObservations(
    tx,
    observations.map(({ indicatorId, partyCode, period, value, low, high }) => ({
      observation_id: randomId(random),
      indicator_id: indicatorId,
      party_code: partyCode,
      period,
      ...{ value, low, high },
      suppressed: value === null,
      quality: 'C',
      source: sourceOf(indicatorId),
      ...imported,
    })),
  );
}

function rowsOf(
  each: ParsedRecommendation,
  id: string,
  responseId: string,
  imported: { readonly import_id: string; readonly recorded_at: Date },
): RecommendationRows {
  const { planDueOn, reportDueOn } = followUpOf(each.answer, each.issuedOn);
  return {
    recommendation: {
      recommendation_id: id,
      words_of: id,
      symbol: each.symbol,
      source: 'upr',
      text_class: 'recommendation',
      session: each.session,
      issued_on: each.issuedOn,
      addressee_code: each.addressee,
      strength: 'recommends',
      specificity: each.specificity,
      themes: [...each.themes],
      classification: 'public',
      verify: true,
      import_key: each.key,
      answer: each.answer,
      answered_on: each.issuedOn,
      plan_due_on: planDueOn,
      report_due_on: reportDueOn,
      ...imported,
    },
    issuers: each.issuers.map((party_code) => ({
      ...{ recommendation_id: id, party_code },
      ...{ addressee_code: each.addressee, classification: 'public' },
    })),
    text: {
      recommendation_id: id,
      language: 'en',
      version: 1,
      kind: 'original',
      words: each.text,
      ...imported,
    },
    response: {
      response_id: responseId,
      recommendation_id: id,
      party_code: each.addressee,
      answer: each.answer,
      answered_on: each.issuedOn,
      source: each.answerSource,
      ...imported,
    },
  };
}
