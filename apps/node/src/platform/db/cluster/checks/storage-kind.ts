import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '@tutela/kernel';
import type { ClusterLog } from '../cluster.ts';

/** What a folder lies on: only a disk of this machine keeps what it has acknowledged. */
interface StorageKind {
  /** The file system's name, such as `ext4`. */
  readonly type: string;
  readonly verdict: 'disk' | 'memory' | 'layered' | 'network' | 'unknown';
}

/** The one way to run in the layered file system of a container, for trials and tests of others. */
export const overrideName = 'TUTELA_ALLOW_UNSAFE_STORAGE';

const verdicts: ReadonlyArray<readonly [RegExp, StorageKind['verdict']]> = [
  [/^(tmpfs|ramfs|rootfs|devtmpfs)$/, 'memory'],
  [/^(overlay|aufs|fuse\.fuse-overlayfs|unionfs)$/, 'layered'],
  [/^(nfs4?|cifs|smb3|smbfs|9p|ceph|glusterfs|lustre|afs|ncpfs|vboxsf|prl_fs|virtiofs|davfs)$/, 'network'],
  // Programs that serve a file system: shares and clouds, but for local disks of other systems.
  [/^fuse\.(?!ntfs|exfat)/, 'network'],
];

/** What the folder (or its nearest existing parent) lies on; unknown where the system does not tell (macOS). */
export async function findStorageKind(folder: string): Promise<StorageKind> {
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => undefined);
  if (mounts === undefined) return { type: 'unknown', verdict: 'unknown' };
  return storageOf(mounts, await realpath(nearest(folder)));
}

/** Reads Linux's list of mounts: the longest mount point above the path counts, the last of equal ones. */
export function storageOf(mountinfo: string, path: string): StorageKind {
  let best = { point: '', type: 'unknown' };
  for (const line of mountinfo.split('\n')) {
    const [left = '', right = ''] = line.split(' - ');
    const point = unescapeOctal(left.split(' ')[4] ?? '');
    const above = path === point || path.startsWith(point === '/' ? '/' : `${point}/`);
    if (point !== '' && above && point.length >= best.point.length) {
      best = { point, type: right.split(' ')[0] ?? 'unknown' };
    }
  }
  const verdict = verdicts.find(([pattern]) => pattern.test(best.type))?.[1];
  return { type: best.type, verdict: verdict ?? (best.type === 'unknown' ? 'unknown' : 'disk') };
}

/** Whether the override is set. */
export const unsafeStorageAllowed = (): boolean => process.env[overrideName] === '1';

/** Refuses (`db.storage_unsafe`) memory, network shares and, unless overridden, container layers. */
export async function requireSafeStorage(folder: string, log: ClusterLog): Promise<void> {
  const { type, verdict } = await findStorageKind(folder);
  if (verdict === 'disk' || verdict === 'unknown') return;
  if (verdict === 'layered' && unsafeStorageAllowed()) {
    log('db.storage_unsafe_allowed', { folder, type });
    return;
  }
  throw new Refusal('db.storage_unsafe', storageSentence(folder, { type, verdict }), { folder, type });
}

/** What is wrong with a place, and what to do. */
export function storageSentence(folder: string, kind: StorageKind): string {
  const home = 'Choose a home on a disk of this machine with --home or TUTELA_HOME.';
  if (kind.verdict === 'memory')
    return `The folder ${folder} lies in memory (${kind.type}): a restart loses all. ${home}`;
  if (kind.verdict === 'network') {
    return `The folder ${folder} lies on a network share (${kind.type}), which can lose acknowledged data. ${home}`;
  }
  return (
    `The folder ${folder} lies in a container's layer (${kind.type}), which is deleted with the container. Mount a ` +
    `volume there. For a trial whose data may be lost, set ${overrideName}=1.`
  );
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function unescapeOctal(text: string): string {
  return text.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
