import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { scramVerifier } from '../access/scram-verifier.ts';
import { runProgram } from './run-program.ts';
import type { StartOptions } from './server-process.ts';

/**
 * Gives the superuser the password that we hold, with the server stopped and no socket open. Needed when the
 * password file was lost and after a restore, since a backup holds no password of ours in clear.
 */
export async function resetAdminPassword(options: StartOptions, password: string): Promise<void> {
  const program = join(options.binaries.folder, 'postgres');
  const statement = `alter role postgres password '${scramVerifier(password)}';\n`;
  const args = ['--single', '-D', options.folders.data, 'postgres'];
  const result = await runProgram(program, args, { user: options.user, input: statement });
  if (result.code === 0 && !/ERROR|FATAL/.test(result.errors)) {
    options.log('db.passwords_reset');
    return;
  }
  throw new Refusal(
    'db.start_failed',
    `The database does not accept the password in ${options.folders.passwords}, and it could not be set anew. ` +
      'Put the file back from your copy of the keys.',
    { file: options.folders.passwords },
  );
}
