import { readFileSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { Refusal } from '@tutela/kernel';
import { z } from 'zod';
import { openAuditSigner } from './audit-signature.ts';
import { isSystemError, writeDurably } from './durable-file.ts';
import { checkKeyStorage, keyFile } from './key-folder.ts';

const keyBytes = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32);

const epochRow = z.strictObject({
  epoch: z.int().positive(),
  /** Absent once destroyed. */
  key: keyBytes.optional(),
  createdAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().optional(),
  destroyedAt: z.iso.datetime().optional(),
});

/** The last row is the current epoch; it is never retired and always has its key. */
const keyFileContent = z.strictObject({
  format: z.literal(1),
  nodeId: z.string().regex(/^[0-9a-f]{16}$/),
  root: keyBytes,
  /** Ed25519, PKCS#8 (DER), base64. */
  auditSigningKey: z.base64().refine(isSigningKey),
  epochs: z.array(epochRow).min(1),
});

export type EpochRow = z.infer<typeof epochRow>;
export type KeyFileContent = z.infer<typeof keyFileContent>;

/** Reads and checks the key file. Refuses: `vault.key_missing`, `vault.key_wrong`, `vault.storage_unsafe`. */
export function readKeyFile(home: string): KeyFileContent {
  const text = readText(home);
  checkKeyStorage(home);
  const parsed = keyFileContent.safeParse(parseJson(text));
  if (parsed.success && parsed.data.epochs.at(-1)?.key !== undefined) return parsed.data;
  // No cause here: a parser's error may quote the text, and the text is keys.
  throw new Refusal('vault.key_wrong', `${keyFile(home)} is damaged. ${restoreSentence(home)}`);
}

/**
 * Changes the key file under a lock, so that no epoch key can be lost to a second process. The new file
 * replaces the old one whole. Refuses with `platform.request_conflict` while someone else changes it.
 */
export async function changeKeyFile(home: string, change: () => KeyFileContent): Promise<KeyFileContent> {
  const lockPath = `${keyFile(home)}.lock`;
  const lock = await takeLock(lockPath);
  try {
    const next = change();
    await replaceKeyFile(keyFile(home), Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
    return next;
  } finally {
    await lock.close();
    await rm(lockPath, { force: true });
  }
}

async function takeLock(lockPath: string): Promise<FileHandle> {
  try {
    return await open(lockPath, 'wx', 0o600);
  } catch (cause) {
    if (!isSystemError(cause, 'EEXIST')) throw cause;
    const message =
      'The node keys are being changed by another command. Wait for it to end and try again. ' +
      `If none is running, a crash has left ${lockPath} behind: remove that file and try again.`;
    throw new Refusal('platform.request_conflict', message, {}, { cause });
  }
}

/** The old bytes are overwritten where they lay, after the new file is safe: a destroyed key should not linger. */
async function replaceKeyFile(path: string, content: Uint8Array): Promise<void> {
  const old = await open(path, 'r+').catch(() => undefined);
  try {
    await writeDurably(path, [content]);
    if (old !== undefined) await wipe(old);
  } finally {
    await old?.close();
  }
}

async function wipe(file: FileHandle): Promise<void> {
  const { size, nlink } = await file.stat();
  // Someone's backup may be a second name of the same bytes.
  if (nlink > 0) return;
  await file.write(Buffer.alloc(size), 0, size, 0);
  await file.sync();
}

function readText(home: string): string {
  try {
    return readFileSync(keyFile(home), 'utf8');
  } catch (cause) {
    const message = `The node keys cannot be read at ${keyFile(home)}. ${restoreSentence(home)}`;
    throw new Refusal('vault.key_missing', message, {}, { cause });
  }
}

function restoreSentence(home: string): string {
  return (
    `Put the backup of the keys back as ${keyFile(home)} (folder 0700, file 0600, owned by the account that ` +
    'runs the node) and start again. Without these keys nobody can read the files of this node.'
  );
}

function isSigningKey(text: string): boolean {
  try {
    openAuditSigner(text);
    return true;
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
