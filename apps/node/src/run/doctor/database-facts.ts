import { nodeFacts } from '../../check-keys.ts';
import { countUnsealedRows } from '../../platform/audit/seal.store.ts';
import { findNodeFact } from '../../platform/auth/session/node-fact.store.ts';
import { systemAct } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import { openDatabase } from '../../platform/db/acting-as.ts';
import { doubtful, failed, fine, type Subject, sentenceOf } from '../../platform/db/cluster/doctor/item.ts';
import type { DoctorItem } from '../../platform/db/cluster/doctor.ts';
import { openCluster } from '../../platform/db/cluster/open-cluster.ts';
import { openKysely, openPool } from '../../platform/db/pool.ts';
import type { Keyring } from '../../platform/vault/keyring.ts';
import type { OpenParts } from '../opened-node.ts';

/** What only the database can tell: does it belong to these keys, and is its audit sealed. */
export async function examineDatabaseFacts(parts: OpenParts, keyring: Keyring): Promise<DoctorItem[]> {
  const { home, databaseUrl } = parts.config;
  const options = { home, ...(databaseUrl === undefined ? {} : { databaseUrl }), inspectOnly: true };
  const cluster = await openCluster({ ...options, log: () => undefined }).catch(() => undefined);
  // Why it does not open was told already.
  if (cluster === undefined) return [];
  const kysely = openKysely(openPool(cluster.as('worker'), 1, () => undefined));
  try {
    const database = openDatabase(kysely, parts.clock, unrecorded);
    const stored = await readFingerprint(parts, database);
    return [examineFingerprint(stored, keyring), await examineSealing(parts, database)];
  } catch (error) {
    return [explained(error)];
  } finally {
    await kysely.destroy();
    await cluster.stop();
  }
}

const unrecorded = (): never => {
  throw new TypeError('looking is not recorded');
};

const looking = ({ clock }: OpenParts) =>
  systemAct('platform.examine-node', clock.now(), { purpose: 'system', audit: 'quiet' });

const readFingerprint = (parts: OpenParts, database: Database): Promise<string | undefined> =>
  database.actingAs(looking(parts), 'platform', (tx) => findNodeFact(tx, nodeFacts.fingerprint));

const keysFit: Subject = ['keys-fit', 'The database was written with these keys'];

function examineFingerprint(stored: string | undefined, keyring: Keyring): DoctorItem {
  if (stored === undefined)
    return doubtful(keysFit, 'It does not say whose it is.', 'Run `tutela init` to its end.');
  try {
    keyring.checkFingerprint(stored);
    return fine(keysFit, 'It was.');
  } catch (error) {
    return failed(keysFit, sentenceOf(error), 'Nothing can be read until the right keys are back.');
  }
}

function explained(error: unknown): DoctorItem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('28')) {
    const finding =
      'The passwords in keys/database.json are not those of this database (another copy of the keys?).';
    return doubtful(keysFit, finding, 'Nothing: the next start sets them right. Then look again.');
  }
  return failed(keysFit, sentenceOf(error), 'Start the node once: it brings the database to this version.');
}

/** So many rows are sealed in a few seconds; more of them mean that nobody seals. */
const backlog = 5_000;

async function examineSealing(parts: OpenParts, database: Database): Promise<DoctorItem> {
  const subject: Subject = ['audit-sealed', 'The audit is sealed'];
  const rows = await database.actingAs(looking(parts), 'platform', (tx) =>
    countUnsealedRows(tx, backlog + 1),
  );
  if (rows <= backlog) return fine(subject, `${rows} rows wait for the next seal.`);
  const remedy = 'Start the node: it seals what waits. If it runs, look for audit.seal_failed in its log.';
  return doubtful(subject, `More than ${backlog} rows wait for a seal.`, remedy);
}
