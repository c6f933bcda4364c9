import { existsSync } from 'node:fs';
import {
  type DoctorItem,
  doubtful,
  failed,
  fine,
  type Subject,
  sentenceOf,
} from '../../platform/db/cluster/doctor/item.ts';
import { keyFile } from '../../platform/vault/key-folder.ts';
import { type Keyring, openKeyring } from '../../platform/vault/keyring.ts';
import { homeKind } from '../home-kind.ts';
import { findKeyCopy } from '../keys/copy-keys.ts';
import type { OpenParts } from '../opened-node.ts';

/** Whether the node keys are there, whole and private. */
export async function examineKeys(
  parts: OpenParts,
): Promise<{ readonly item: DoctorItem; readonly keyring: Keyring | undefined }> {
  const subject: Subject = ['keys', 'The node keys are there, whole and private'];
  const { home } = parts.config;
  try {
    const keyring = await openKeyring(home, parts);
    const epochs = keyring.epochs().length;
    return {
      item: fine(subject, `${keyFile(home)} holds epoch ${keyring.currentEpoch()} of ${epochs}.`),
      keyring,
    };
  } catch (error) {
    const remedy = 'Without these keys nobody can read the files of this node.';
    return { item: failed(subject, sentenceOf(error), remedy), keyring: undefined };
  }
}

/** A change of the keys that was killed leaves its lock behind; it would stop the next one. */
export function examineRotation(home: string): DoctorItem {
  const subject: Subject = ['key-lock', 'No change of the keys was interrupted'];
  const lock = `${keyFile(home)}.lock`;
  if (!existsSync(lock)) return fine(subject, 'There is no lock left behind.');
  const remedy = `If no \`tutela keys rotate\` is running now: rm ${lock}, then run \`tutela keys rotate\` again.`;
  return doubtful(subject, `${lock} is there: a change is under way, or was killed.`, remedy);
}

/** Whether the newest keys are in another place as well. */
export async function examineKeyCopy({ config }: OpenParts, keyring: Keyring): Promise<DoctorItem> {
  const subject: Subject = ['key-copy', 'The keys were copied to another place'];
  const copy = await findKeyCopy(config.home);
  if (homeKind(config.home) === 'demo') return fine(subject, 'A demo needs none.');
  const remedy =
    'Run `tutela keys copy --to …` with a stick. If this disk dies, the keys are gone, and all files with them.';
  if (copy === undefined) return doubtful(subject, 'No `tutela keys copy` was run here yet.', remedy);
  if (copy.epoch < keyring.currentEpoch())
    return doubtful(
      subject,
      `The copy of ${copy.at} lacks the newest epoch, ${keyring.currentEpoch()}.`,
      remedy,
    );
  return fine(subject, `The newest copy was made on ${copy.at}.`);
}
