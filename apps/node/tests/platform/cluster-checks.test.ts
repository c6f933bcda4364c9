import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { chooseForNew } from '../../src/platform/db/cluster/binaries/choose-binaries.ts';
import { parseVersion } from '../../src/platform/db/cluster/binaries/server-version.ts';
import { storageOf } from '../../src/platform/db/cluster/checks/storage-kind.ts';
import { fitsSocket } from '../../src/platform/db/cluster/guard/socket-folder.ts';
import { homeFolders } from '../../src/platform/db/cluster/home-folders.ts';
import { explainStart } from '../../src/platform/db/cluster/server/explain-start.ts';
import { makeHome, refusal, removeHomes } from './cluster-home.ts';

afterAll(removeHomes);
afterEach(() => void vi.unstubAllEnvs());

describe('which PostgreSQL', () => {
  /** A folder whose `postgres` says that it is some version. */
  function pretend(version: string): string {
    const folder = makeHome();
    chmodSync(folder, 0o755);
    const bin = join(folder, 'bin');
    mkdirSync(bin, { mode: 0o755 });
    for (const name of ['postgres', 'initdb']) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} (PostgreSQL) ${version}"\n`, { mode: 0o755 });
    }
    return bin;
  }
  const choose = (systemFolders: string[], prefer?: 'system') => {
    const events: string[] = [];
    const options = {
      folders: homeFolders(makeHome()),
      user: undefined,
      log: (event: string) => events.push(event),
    };
    return chooseForNew({ ...options, systemFolders, prefer }).then((binaries) => ({ binaries, events }));
  };

  it('takes the newest of the machine', async () => {
    const [old, newest] = [pretend('15.2'), pretend('17.1 (Debian)')];
    expect((await choose([old, newest])).binaries).toEqual({ kind: 'system', folder: newest, version: 17 });
  });

  it('refuses one that is too old, and says so', async () => {
    const old = pretend('13.14');
    await expect(choose([old], 'system')).rejects.toEqual(
      refusal('db.version_too_old', `PostgreSQL 13 in ${old}`),
    );
  });

  it('takes npm’s when the machine’s is too old or missing', async () => {
    expect(await choose([pretend('13.14')])).toMatchObject({
      binaries: { kind: 'npm' },
      events: ['db.system_too_old'],
    });
    expect(await choose([])).toMatchObject({ binaries: { kind: 'npm' }, events: [] });
  });

  it('says what to install when there is none', async () => {
    await expect(choose([], 'system')).rejects.toEqual(
      refusal('db.binaries_missing', 'Install PostgreSQL 15'),
    );
  });

  it('reads what servers say of themselves', () => {
    expect(parseVersion('postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)')).toBe(15);
    expect(parseVersion('postgres (PostgreSQL) 19beta1')).toBe(19);
    expect(parseVersion('command not found')).toBeUndefined();
  });
});

describe('what a folder lies on', () => {
  const mounts = [
    '22 1 8:1 / / rw,relatime shared:1 - overlay overlay rw,lowerdir=/a',
    '23 22 8:2 / /data rw - ext4 /dev/sda2 rw',
    '24 23 0:40 / /data/share\\040two rw - nfs4 host:/x rw',
    '25 22 0:41 / /dev/shm rw - tmpfs tmpfs rw',
    '26 22 0:42 / /mnt/cloud rw - fuse.rclone remote: rw',
    '27 22 0:43 / /mnt/stick rw - fuse.ntfs-3g /dev/sdb rw',
    '28 22 8:3 / /later rw - tmpfs tmpfs rw',
    '29 22 8:3 / /later rw - xfs /dev/sdc rw',
  ].join('\n');

  it.each([
    ['/home/x', 'overlay', 'layered'],
    ['/data', 'ext4', 'disk'],
    ['/data/tutela/database', 'ext4', 'disk'],
    ['/database', 'overlay', 'layered'],
    ['/data/share two/x', 'nfs4', 'network'],
    ['/dev/shm/x', 'tmpfs', 'memory'],
    ['/mnt/cloud/x', 'fuse.rclone', 'network'],
    ['/mnt/stick', 'fuse.ntfs-3g', 'disk'],
    ['/later/x', 'xfs', 'disk'],
  ])('%s: %s', (path, type, verdict) => {
    expect(storageOf(mounts, path)).toEqual({ type, verdict });
  });
});

describe('sockets and starts', () => {
  it('a socket’s folder is measured in bytes', () => {
    expect(fitsSocket(`/${'a'.repeat(80)}`)).toBe(true);
    expect(fitsSocket(`/${'ä'.repeat(50)}`)).toBe(false);
  });

  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'db.disk_full'],
    ['FATAL:  database files are incompatible with server', 'db.version_mismatch'],
    ['PANIC:  could not locate a valid checkpoint record', 'db.start_failed'],
    ['FATAL:  recovery ended before configured recovery target was reached', 'db.restore_failed'],
    ['', 'db.start_failed'],
  ] as const)('%s is %s', (line, code) => {
    expect(explainStart(`2026 LOG:  starting\n2026 ${line}\n`, '/log')).toEqual(refusal(code));
  });
});
