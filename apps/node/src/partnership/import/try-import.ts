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
import { type ImportReport, linesOfReport, reasonsIn } from './import-report.ts';
import { examineFile, takeIn } from './run-import.ts';

type Try = typeof tryImportRoute;
type TakeIn = typeof takeInRoute;

/** Says what a file would change; changes nothing. */
export async function tryImport(
  tx: Tx<'partnership'>,
  _context: RequestContext,
  { query: { kind, asOf = '' }, body }: RouteInput<Try>,
): Promise<RouteOutput<Try>> {
  const { bytes } = unpacked(body);
  const { compared, report } = await examineFile(tx, { kind, bytes, asOf });
  const lines = linesOfReport(report);
  const changes = report.faults.length > 0 ? [] : changesOf(compared);
  return {
    kind,
    ...{ rows: report.rows, imported: report.imported, unchanged: report.unchanged },
    ...{ refused: report.refused.length, contradictions: report.contradictions.length },
    faults: report.faults.length,
    notes: [...report.notes],
    reasons: reasonsIn(lines).slice(0, mostReasons),
    lines: lines.slice(0, shownBefore),
    records: changes.length,
    changes: changes.slice(0, shownBefore),
    seen: fingerprint({ report, changes, bytes, asOf }),
  };
}

/** Takes a file in if that changes what its trial said it would. What the registry learnt since refuses it. */
export async function takeInFile(
  tx: Tx<'partnership'>,
  context: RequestContext,
  { query: { kind, asOf = '', seen }, body }: RouteInput<TakeIn>,
  { random }: PartnershipPorts,
): Promise<RouteOutput<TakeIn>> {
  const { name: fileName, bytes } = unpacked(body);
  await oneImportAtATime(tx);
  const { compared, report } = await examineFile(tx, { kind, bytes, asOf });
  const changes = report.faults.length > 0 ? [] : changesOf(compared);
  if (fingerprint({ report, changes, bytes, asOf }) !== seen) throw learntSince();
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

interface Examined {
  readonly report: ImportReport;
  readonly changes: ReturnType<typeof changesOf>;
  readonly bytes: Uint8Array;
  readonly asOf: string;
}

/** Of the file, of everything that its examination found, and of each entry that it would add. */
function fingerprint({ report: { dryRun: _dryRun, ...found }, changes, bytes, asOf }: Examined): string {
  const file = createHash('sha256').update(bytes).digest('hex');
  return createHash('sha256')
    .update(JSON.stringify([file, asOf, found, changes]))
    .digest('hex');
}

const learntSince = (): Refusal =>
  new Refusal(
    'partnership.stale',
    'The registry or the file is not what it was when this was looked at. Look again, then take it in.',
  );

const faulty = (faults: number): Refusal =>
  new Refusal('partnership.import_refused', 'A file with faults is not taken in.', { faults });
