import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { inspectInvitationRoute } from '@tutela/contract';
import { systemClock, systemRandom } from '@tutela/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../../src/app.ts';
import { localCaller } from '../../src/platform/http/local-call.ts';
import { createKeyring } from '../../src/platform/vault/keyring.ts';
import { createNode } from '../../src/run/create-node.ts';
import { openNode } from '../../src/run/open-node.ts';
import { ask, openHome, stopClusters } from '../platform/cluster-home.ts';
import { type CliResult, initNode, newHome, quietParts, removeHomes, runCli } from './run-cli.ts';
import { freePort } from './serving-process.ts';

const home = newHome();
let made: CliResult;
let port: number;

beforeAll(async () => {
  port = await freePort();
  made = await initNode(home);
}, 120_000);

afterAll(async () => {
  await stopClusters();
  await removeHomes();
});

/** Serving is refused: with which sentence. */
async function refusal(folder = home): Promise<string> {
  const { code, out, err } = await runCli('serve', '--home', folder, '--port', String(port));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/^\s+at /m);
  return err;
}

describe('setting a node up', () => {
  it('prints a one-time link that works, and tells to copy the keys', async () => {
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain('Back up the keys NOW');
    const token = /invitation#([\w-]{43})/.exec(made.out)?.[1] ?? '';
    const node = await openNode(quietParts(home));
    const queue = async () => ({ waiting: 0, givenUp: 0 });
    const app = await openApp({ ...node, queue, database: node.cluster, webFolder: home });
    try {
      const invited = await localCaller(
        app.server,
        app.auth.cookieName,
        null,
      )(inspectInvitationRoute, {
        body: { token },
      });
      expect(invited).toMatchObject({ name: 'First Administrator', role: 'node_administrator' });
      expect(app.auth.node).toMatchObject({ name: 'Test Node', demo: false });
    } finally {
      await app.close();
      await node.close();
    }
  });

  it('is done once', async () => {
    const { code, err } = await initNode(home);
    expect(code).toBe(1);
    expect(err).toContain('was set up on');
    expect(err).toContain('nothing was changed');
  });

  it('goes on where it was interrupted, with the keys that were made', async () => {
    const folder = newHome();
    const half = await createNode(quietParts(folder));
    const { nodeId } = half.keyring;
    await half.close();
    expect(await refusal(folder)).toContain('Run `tutela init` again');
    expect((await initNode(folder)).code).toBe(0);
    const node = await openNode(quietParts(folder));
    expect(node.keyring.nodeId).toBe(nodeId);
    await node.close();
  }, 60_000);

  it('says what is missing where nobody can be asked', async () => {
    const folder = newHome();
    const { code, err } = await runCli('init', '--home', folder, '--agency', 'A B');
    expect(code).toBe(2);
    expect(err).toContain('Add --node-name, --state, --name.');
    expect(existsSync(join(folder, 'keys'))).toBe(false);
  });

  it('is not mixed with the demo', async () => {
    const { code, err } = await runCli('demo', '--home', home, '--port', String(port));
    expect({ code }).toEqual({ code: 1 });
    expect(err).toContain('holds a real node; the demo never touches one');
    const folder = newHome();
    writeFileSync(join(folder, 'demo.json'), '{"state":"ready","madeAt":"2026-01-01T00:00:00Z","people":[]}');
    expect((await initNode(folder)).err).toContain('holds a demo world');
    expect(await refusal(folder)).toContain('holds a demo world');
  });

  it('explains a DATABASE_URL that does not work', async () => {
    for (const [url, words] of [
      ['postgres://nobody:secret-word@127.0.0.1:1/x', 'Nothing answers at 127.0.0.1:1'],
      ['mysql://somewhere', 'The setting DATABASE_URL is not understood'],
    ] as const) {
      process.env.DATABASE_URL = url;
      const { code, err } = await initNode(newHome()).finally(() => delete process.env.DATABASE_URL);
      expect(code).toBe(1);
      expect(err).toContain(words);
      expect(err).not.toContain('secret-word');
    }
  });
});

describe('serving refuses', () => {
  it('a port that is taken, and names who has it', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const sentence = await refusal().finally(() => other.close());
    expect(sentence).toContain(`Port ${port} is taken by `);
    expect(sentence).toContain(`process ${process.pid}`);
    expect(sentence).toContain('--port or TUTELA_PORT');
  });

  it('keys that are gone, readable for others, or of another node', async () => {
    const keys = join(home, 'keys', 'node-keys.json');
    const kept = readFileSync(keys);
    rmSync(keys);
    expect(await refusal()).toContain('Put the backup of the keys back');
    const other = newHome();
    await createKeyring(other, { clock: systemClock, random: systemRandom });
    cpSync(join(other, 'keys', 'node-keys.json'), keys);
    expect(await refusal()).toContain('are not the ones this database was written with');
    writeFileSync(keys, kept, { mode: 0o600 });
    chmodSync(keys, 0o644);
    expect(await refusal()).toContain('Other accounts on this machine can reach');
    chmodSync(keys, 0o600);
  });

  it('keys without their database', async () => {
    const folder = newHome();
    await createKeyring(folder, { clock: systemClock, random: systemRandom });
    expect(await refusal(folder)).toContain('its database is not');
    expect(existsSync(join(folder, 'database', 'data'))).toBe(false);
  });

  it('a clock that is days behind, unless it is accepted', async () => {
    const now = () => new Date(Date.now() - 3 * 24 * 60 * 60_000);
    const parts = { ...quietParts(home), clock: { now } };
    await expect(openNode(parts)).rejects.toThrow(/^The clock of this machine says .* --accept-clock\.$/);
    const node = await openNode({ ...parts, acceptClock: true });
    await node.close();
  });

  it('a database of a newer version', async () => {
    const { cluster } = await openHome(home);
    const owner = cluster.as('owner');
    await ask(owner, "insert into migration.kysely_migration values ('9999_from_tomorrow', '2030-01-01')");
    await cluster.stop();
    expect(await refusal()).toContain('last used by a newer version of Tutela');
    const { cluster: again } = await openHome(home);
    await ask(again.as('owner'), "delete from migration.kysely_migration where name like '9999%'");
    await again.stop();
    const node = await openNode(quietParts(home));
    await node.close();
  });
});

describe('doctor', () => {
  it('looks at everything, and fails when something is amiss', async () => {
    const { code, out } = await runCli('doctor', '--home', home, '--port', String(port), '--json');
    const { items } = JSON.parse(out);
    const states = new Map(items.map((item: { id: string; state: string }) => [item.id, item.state]));
    for (const id of ['keys', 'keys-fit', 'key-lock', 'port', 'erasures', 'audit-sealed', 'durable-settings'])
      expect([id, states.get(id)]).toEqual([id, 'ok']);
    for (const id of ['backups', 'key-copy']) expect([id, states.get(id)]).toEqual([id, 'warning']);
    // Whether the web is built is not this test's to say.
    expect(code).toBe(states.get('web') === 'ok' ? 0 : 1);
    writeFileSync(join(home, 'keys', 'node-keys.json.lock'), '');
    chmodSync(join(home, 'keys', 'node-keys.json'), 0o640);
    const sick = await runCli('doctor', '--home', home, '--port', String(port));
    rmSync(join(home, 'keys', 'node-keys.json.lock'));
    chmodSync(join(home, 'keys', 'node-keys.json'), 0o600);
    expect(sick.code).toBe(1);
    expect(sick.out).toContain('a change is under way, or was killed');
    expect(sick.out).toMatch(/FAILED +The node keys are there/);
  });
});
