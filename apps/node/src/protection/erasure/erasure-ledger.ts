import { appendFile, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { flushFolder, isSystemError } from '../../platform/vault/durable-file.ts';
import { keyFolder } from '../../platform/vault/key-folder.ts';

/**
 * Which files were erased, kept beside the keys and outside the database: after a restore from an older
 * backup every erasure in it is carried out again. Random ids and times only.
 */
export interface ErasureLedger {
  append(fileId: string, at: Date): Promise<void>;
  list(): Promise<readonly string[]>;
}

export function openErasureLedger(home: string): ErasureLedger {
  const file = path.join(keyFolder(home), 'erasures.log');
  return {
    append: async (fileId, at) => {
      await appendFile(file, `${at.toISOString()} ${fileId}\n`, { mode: 0o600 });
      const handle = await open(file, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      await flushFolder(keyFolder(home));
    },
    list: async () => {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if (isSystemError(error, 'ENOENT')) return '';
        throw error;
      });
      const ids = text.split('\n').flatMap((line) => line.split(' ').slice(1, 2));
      return [...new Set(ids)];
    },
  };
}
