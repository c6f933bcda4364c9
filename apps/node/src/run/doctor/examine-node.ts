import type { DoctorItem } from '../../platform/db/cluster/doctor.ts';
import { homeKind } from '../home-kind.ts';
import type { OpenParts } from '../opened-node.ts';
import { examineDatabaseFacts } from './database-facts.ts';
import { examineBackups, examineBlobs, examineLedger } from './folders.ts';
import { examineKeyCopy, examineKeys, examineRotation } from './keys.ts';
import { examinePort, examineRuntime, examineWeb } from './program.ts';

/** What a node needs beside its database: program, port, keys, folders, and that all belong together. */
export async function examineNode(parts: OpenParts): Promise<DoctorItem[]> {
  const { config } = parts;
  const program = [examineRuntime(), examineWeb()];
  if (homeKind(config.home) === 'empty') return [...program, await examinePort(config, undefined)];
  const { item, keyring } = await examineKeys(parts);
  const items = [...program, await examinePort(config, keyring), item, examineRotation(config.home)];
  items.push(await examineBlobs(config.home), await examineLedger(config.home), await examineBackups(parts));
  if (keyring === undefined) return items;
  return [...items, await examineKeyCopy(parts, keyring), ...(await examineDatabaseFacts(parts, keyring))];
}
