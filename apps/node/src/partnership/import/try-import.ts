import { createHash } from 'node:crypto';
import {
  mostReasons,
  type RouteInput,
  type RouteOutput,
  shownBefore,
  type takeInRoute,
  type tryImportRoute,
  unpackFile,
} from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { accountOf } from '../directory/require-seat.ts';
import type { PartnershipPorts } from '../ports.ts';
import { changesOf } from './changes.ts';
import { actingNow, oneImportAtATime } from './import.store.ts';
import { linesOfReport, reasonsIn } from './import-report.ts';
import { examineFile, takeIn } from './run-import.ts';

type Try = typeof tryImportRoute;
type TakeIn = typeof takeInRoute;

/** Says what a file would change; changes nothing. */
export async function tryImport(
  tx: Tx<'partnership'>,
  _context: RequestContext,
  { query, body }: RouteInput<Try>,
): Promise<RouteOutput<Try>> {
  const { report, changes, seen } = await examine(tx, query, unpacked(body).bytes);
  const lines = linesOfReport(report);
  return {
    kind: query.kind,
    ...{ rows: report.rows, imported: report.imported, unchanged: report.unchanged },
    ...{ refused: report.refused.length, contradictions: report.contradictions.length },
    faults: report.faults.length,
    notes: [...report.notes],
    reasons: reasonsIn(lines).slice(0, mostReasons),
    lines: lines.slice(0, shownBefore),
    records: changes.length,
    changes: changes.slice(0, shownBefore),
    seen,
  };
}

/** Takes a file in if that changes what its trial said it would. What the registry learnt since refuses it. */
export async function takeInFile(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { query, body }: RouteInput<TakeIn>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<TakeIn>> {
  const { name: fileName, bytes } = unpacked(body);
  await oneImportAtATime(tx);
  const { compared, report, seen } = await examine(tx, query, bytes);
  if (seen !== query.seen) throw learntSince();
  if (report.faults.length > 0) throw faulty(report.faults.length);
  const taken = { bytes, fileName, by: accountOf(context), compared, report: { ...report, dryRun: false } };
  // Row security lets in what is of this act alone, and knows the act by its moment.
  const at = await actingNow(tx);
  const reportId = await takeIn(tx, taken, { clock: { now: () => at }, random });
  return { reportId };
}

function unpacked(body: Uint8Array): { readonly name: string; readonly bytes: Uint8Array } {
  const file = unpackFile(body);
  if (file !== undefined) return file;
  throw new Refusal(
    'platform.request_invalid',
    'Send the name of the file on the first line, then the file as it is.',
  );
}

/** What a file says and would change, and by what it is known again: itself, all that was found in it, each new entry. */
async function examine(
  tx: Tx<'partnership'>,
  { kind, asOf = '' }: RouteInput<Try>['query'],
  bytes: Uint8Array,
) {
  const { compared, report } = await examineFile(tx, { kind, bytes, asOf });
  const changes = report.faults.length > 0 ? [] : changesOf(compared);
  const { dryRun: _dryRun, ...found } = report;
  const file = createHash('sha256').update(bytes).digest('hex');
  const seen = createHash('sha256')
    .update(JSON.stringify([file, asOf, found, changes]))
    .digest('hex');
  return { compared, report, changes, seen };
}

const learntSince = (): Refusal =>
  new Refusal(
    'partnership.stale',
    'The registry or the file is not what it was when this was looked at. Look again, then take it in.',
  );

const faulty = (faults: number): Refusal =>
  new Refusal('partnership.import_refused', 'A file with faults is not taken in.', { faults });
