import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { type Clock, type Random, Refusal } from '@tutela/kernel';
import { type AuditSigner, newAuditSigningKey, openAuditSigner } from './audit-signature.ts';
import { changeKeyFile, type EpochRow, type KeyFileContent, readKeyFile } from './key-file.ts';
import { keyFile, makeKeyFolder } from './key-folder.ts';

export interface KeyringPorts {
  readonly clock: Clock;
  readonly random: Random;
}

/** What may be shown about an epoch; times are ISO 8601, UTC. */
export type KeyEpoch = Omit<EpochRow, 'key'>;

/** The keys of one node. Several processes may hold the same key file: each sees the changes of the others. */
export interface Keyring {
  /** 16 hex digits, made at random when the keys were. */
  readonly nodeId: string;
  readonly auditSigner: AuditSigner;
  currentEpoch(): number;
  epochs(): readonly KeyEpoch[];
  /** For the vault. Refuses with `vault.key_missing` when the epoch is unknown or its key was destroyed. */
  epochKey(epoch: number): KeyObject;
  /** Makes a new key current and answers its epoch; older keys stay readable until they are destroyed. */
  startEpoch(): Promise<number>;
  /** Removes an older epoch's key for good and keeps its row. What is still wrapped by it is lost. */
  destroyEpoch(epoch: number): Promise<void>;
  /** A value about the current key that the database keeps; it tells nothing about the key. */
  keyFingerprint(): string;
  /** Refuses with `vault.key_wrong` when `stored` was made by keys that are not these. */
  checkFingerprint(stored: string): void;
  /** 32 bytes for one purpose, the same after every start and every new epoch (HKDF-SHA256, RFC 5869). */
  derive(label: string): Uint8Array;
}

/** Makes the keys of a new node under `<home>/keys`. Refuses with `vault.key_exists` rather than replace keys. */
export async function createKeyring(home: string, ports: KeyringPorts): Promise<Keyring> {
  await makeKeyFolder(home);
  await changeKeyFile(home, () => {
    if (existsSync(keyFile(home))) throw keysExist(home);
    return newKeys(ports);
  });
  return openKeyring(home, ports);
}

/** Opens the keys of a node. Refuses: `vault.key_missing`, `vault.key_wrong`, `vault.storage_unsafe`. */
export async function openKeyring(home: string, ports: KeyringPorts): Promise<Keyring> {
  return new FileKeyring(home, ports);
}

class FileKeyring implements Keyring {
  readonly nodeId: string;
  readonly auditSigner: AuditSigner;
  readonly #home: string;
  readonly #ports: KeyringPorts;
  readonly #root: string;
  #rows: readonly EpochRow[] = [];
  #secrets = new Map<number, KeyObject>();
  #stamp = '';

  constructor(home: string, ports: KeyringPorts) {
    this.#home = home;
    this.#ports = ports;
    this.#stamp = stampOf(home);
    const content = readKeyFile(home);
    this.nodeId = content.nodeId;
    this.auditSigner = openAuditSigner(content.auditSigningKey);
    this.#root = content.root;
    this.#take(content);
  }

  currentEpoch(): number {
    return this.#current().epoch;
  }

  epochs(): readonly KeyEpoch[] {
    this.#refresh();
    return this.#rows.map(({ key: _, ...shown }) => shown);
  }

  epochKey(epoch: number): KeyObject {
    this.#refresh();
    const secret = this.#secrets.get(epoch);
    if (secret === undefined)
      throw noSuchKey(
        epoch,
        this.#rows.find((row) => row.epoch === epoch),
      );
    return secret;
  }

  async startEpoch(): Promise<number> {
    const now = this.#ports.clock.now().toISOString();
    await this.#change((content) => [
      ...content.epochs.map((row, index, all) =>
        index === all.length - 1 ? { ...row, retiredAt: now } : row,
      ),
      newEpoch((content.epochs.at(-1)?.epoch ?? 0) + 1, this.#ports),
    ]);
    return this.currentEpoch();
  }

  async destroyEpoch(epoch: number): Promise<void> {
    const destroyedAt = this.#ports.clock.now().toISOString();
    await this.#change(({ epochs }) => {
      if (epochs.at(-1)?.epoch === epoch) throw stillCurrent(epoch);
      if (!epochs.some((row) => row.epoch === epoch)) throw noSuchKey(epoch, undefined);
      return epochs.map((row) => (row.epoch === epoch ? destroyed(row, destroyedAt) : row));
    });
  }

  keyFingerprint(): string {
    return this.#fingerprintOf(this.currentEpoch());
  }

  checkFingerprint(stored: string): void {
    this.#refresh();
    const epoch = Number.parseInt(stored, 10);
    if (!this.#secrets.has(epoch)) throw wrongKeys(this.#home);
    const expected = Buffer.from(this.#fingerprintOf(epoch));
    const given = Buffer.from(stored);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw wrongKeys(this.#home);
  }

  derive(label: string): Uint8Array {
    const root = Buffer.from(this.#root, 'base64');
    return new Uint8Array(hkdfSync('sha256', root, this.nodeId, label, 32));
  }

  #fingerprintOf(epoch: number): string {
    const check = createHmac('sha256', this.epochKey(epoch)).update(this.derive('key-check')).digest('hex');
    return `${epoch}.${check}`;
  }

  #current(): EpochRow {
    this.#refresh();
    const row = this.#rows.at(-1);
    if (row === undefined) throw new RangeError('a keyring has at least one epoch');
    return row;
  }

  async #change(change: (content: KeyFileContent) => EpochRow[]): Promise<void> {
    await changeKeyFile(this.#home, () => {
      const content = readKeyFile(this.#home);
      return { ...content, epochs: change(content) };
    });
    this.#refresh();
  }

  /** Another process may have started or destroyed an epoch. A key file that has vanished stops nobody's work. */
  #refresh(): void {
    const stamp = stampOf(this.#home);
    if (stamp === this.#stamp || stamp === '') return;
    const content = readKeyFile(this.#home);
    if (content.root !== this.#root) throw wrongKeys(this.#home);
    this.#take(content);
    this.#stamp = stamp;
  }

  #take(content: KeyFileContent): void {
    this.#rows = content.epochs;
    this.#secrets = new Map(
      content.epochs.flatMap(({ epoch, key }) => (key === undefined ? [] : [[epoch, secretFrom(key)]])),
    );
  }
}

function newKeys(ports: KeyringPorts): KeyFileContent {
  return {
    format: 1,
    nodeId: Buffer.from(ports.random.bytes(8)).toString('hex'),
    root: newKey(ports.random),
    auditSigningKey: newAuditSigningKey(ports.random),
    epochs: [newEpoch(1, ports)],
  };
}

function newEpoch(epoch: number, { clock, random }: KeyringPorts): EpochRow {
  return { epoch, key: newKey(random), createdAt: clock.now().toISOString() };
}

function destroyed({ key: _, ...row }: EpochRow, destroyedAt: string): EpochRow {
  return { ...row, destroyedAt: row.destroyedAt ?? destroyedAt };
}

const newKey = (random: Random): string => Buffer.from(random.bytes(32)).toString('base64');
const secretFrom = (key: string): KeyObject => createSecretKey(Buffer.from(key, 'base64'));

/** Changes whenever the key file is replaced; empty when there is none. One system call, a few microseconds. */
function stampOf(home: string): string {
  const found = statSync(keyFile(home), { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino}/${found.mtimeNs}/${found.size}`;
}

function keysExist(home: string): Refusal {
  const message =
    `This node has keys already, at ${keyFile(home)}. They were not touched: new keys would make its files ` +
    'unreadable. To change keys, run `tutela keys rotate`.';
  return new Refusal('vault.key_exists', message);
}

function wrongKeys(home: string): Refusal {
  const message =
    `The keys at ${keyFile(home)} are not the ones this database was written with. Put the newest backup of ` +
    'the keys of this node in their place and start again. Nothing was changed.';
  return new Refusal('vault.key_wrong', message);
}

function noSuchKey(epoch: number, row: EpochRow | undefined): Refusal {
  const destroyedAt = row?.destroyedAt;
  const message =
    destroyedAt === undefined
      ? `These node keys have no epoch ${epoch}. Bring the newest key file of this node here and try again.`
      : `The key of epoch ${epoch} was destroyed on ${destroyedAt}. What it protected cannot be read again.`;
  return new Refusal('vault.key_missing', message, { epoch });
}

function stillCurrent(epoch: number): Refusal {
  const message =
    `Epoch ${epoch} is the current one, so its key was not destroyed. Start a new epoch and wrap all data ` +
    'keys anew first: `tutela keys rotate`.';
  return new Refusal('platform.request_conflict', message, { epoch });
}
