import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Clock, systemClock, systemRandom } from '@tutela/kernel';
import { openTestDatabase } from '@tutela/testkit';
import pg from 'pg';
import { type SealerParts, startSealer } from '../../../src/platform/audit/start-sealer.ts';
import { type AuditReport, verifyAudit } from '../../../src/platform/audit/verify.ts';
import { createAuditWriter } from '../../../src/platform/audit/write-audit.ts';
import { type Act, systemAct } from '../../../src/platform/db/act.ts';
import { type Database, openDatabase } from '../../../src/platform/db/acting-as.ts';
import { openKysely, openPool } from '../../../src/platform/db/pool.ts';
import { createKeyring } from '../../../src/platform/vault/keyring.ts';

/** A database with an audit, the keys of a node, and somebody with every right who does harm. */
export async function openAuditWorld(clock: Clock = systemClock) {
  const test = await openTestDatabase();
  const home = await mkdtemp(path.join(tmpdir(), 'tutela-audit-'));
  const keyring = await createKeyring(home, { clock, random: systemRandom });
  const hashKey = keyring.derive('audit-row');
  const writeAudit = createAuditWriter({ hashKey, clock, random: systemRandom });
  const pools = (['app', 'worker'] as const).map((role) => openPool(test.as(role), 5, () => undefined));
  const [app, worker] = pools.map((pool) => openDatabase(openKysely(pool), clock, writeAudit));
  if (app === undefined || worker === undefined) throw new Error('two pools, two databases');
  const intruder = new pg.Client(test.as('admin'));
  await intruder.connect();
  const log: SealerParts['log'] = {
    warn: () => undefined,
    error: (_event, _fields, error) => errors.push(error),
  };
  const errors: unknown[] = [];
  const sealer = () => startSealer({ database: worker, signer: keyring.auditSigner, clock, home, log });
  const sealOnce = async () => (await sealer()).stop();
  /** As a superuser. */
  const harm = async (sql: string, values: unknown[] = []) => (await intruder.query(sql, values)).rows;
  return {
    app,
    worker,
    home,
    keyring,
    hashKey,
    errors,
    writeAudit,
    /** An empty audit again. */
    reset: async () => {
      await intruder.query('truncate platform.audit, platform.audit_seal');
      await rm(path.join(home, 'keys', 'audit-high-water.json'), { force: true });
    },
    connection: () => new pg.Client(test.as('app')),
    harm,
    write: (operation: string) => app.actingAs(actOf(operation, clock), 'platform', async () => undefined),
    sealer,
    /** What a sealer does from its start to its end. */
    seal: sealOnce,
    /** Until all is sealed: transactions in other databases of the server hold a seal back, too. */
    sealAll: async () => {
      for (;;) {
        await sealOnce();
        const [{ unsealed }] = await harm(`select count(*)::integer as unsealed from platform.audit
          where transaction >= coalesce((select max(below::text::bigint) from platform.audit_seal), 0)::text::xid8`);
        if (unsealed === 0) return;
      }
    },
    verify: (newestRows?: number) =>
      verify(worker, { home, hashKey, publicKey: keyring.auditSigner.publicKey }, newestRows),
    close: async () => {
      await intruder.end();
      for (const pool of pools) await pool.end();
      await test.drop();
      await rm(home, { recursive: true });
    },
  };
}

export type AuditWorld = Awaited<ReturnType<typeof openAuditWorld>>;

export const aFile = '3f0a7c1e-5f0b-4a57-9d7e-0a4a3b2c1d0e';
export const aPerson = '0b8f7e52-3c1d-4f6a-8e9b-7a6b5c4d3e2f';

/** An act with something in every column. */
export function actOf(operation: string, clock: Clock = systemClock): Act {
  return {
    ...systemAct(operation, clock.now(), { purpose: 'protection', audit: 'write' }),
    actor: { accountId: aPerson, agencyId: 7, role: 'caseworker' },
    about: { fileId: aFile, details: { section: 'identity', version: 3 } },
  };
}

function verify(
  database: Database,
  parts: { home: string; hashKey: Uint8Array; publicKey: string },
  newestRows: number | undefined,
): Promise<AuditReport> {
  const act = systemAct('platform.verify-audit', new Date(), { purpose: 'supervision', audit: 'quiet' });
  return database.actingAs(act, 'platform', (tx) =>
    verifyAudit(tx, newestRows === undefined ? parts : { ...parts, newestRows }),
  );
}
