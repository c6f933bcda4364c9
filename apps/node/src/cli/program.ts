import { Command } from 'commander';
import { version } from '../version.ts';
import { addBackup } from './backup.ts';
import { addCompare } from './compare.ts';
import { addDemo } from './demo.ts';
import { addDoctor } from './doctor.ts';
import { addEncode } from './encode.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addInviteUser } from './invite-user.ts';
import { addKeys } from './keys.ts';
import { addLink } from './link.ts';
import { addOpenApi } from './openapi.ts';
import { addRestore } from './restore.ts';
import { addServe } from './serve.ts';
import { explain } from './terminal/explain.ts';
import { addVerifyAudit } from './verify-audit.ts';

/** Runs one command line and answers its exit code: 0 done, 1 refused or failed, 2 misused. */
export async function runCommandLine(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    await buildProgram().parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error);
  }
}

function buildProgram(): Command {
  const program = new Command('tutela')
    .description(
      'Runs and looks after a node of Tutela: free software for the protection of trafficked children.',
    )
    .usage('<command> [options]')
    .version(version, '--version', 'print the version')
    .option('--home <folder>', 'the node’s home folder, instead of TUTELA_HOME or the usual place')
    .configureHelp({ showGlobalOptions: true })
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nEach command has --help. From the repository: npm run tutela -- <command>\n' +
        'Exit codes: 0 done, 1 refused or failed (the reason is said), 2 misused.',
    )
    .exitOverride();
  for (const add of [
    addServe,
    addDemo,
    addInit,
    addDoctor,
    addBackup,
    addRestore,
    addKeys,
    addOpenApi,
    addImport,
    addLink,
    addEncode,
    addCompare,
  ])
    add(program);
  addVerifyAudit(program.command('audit').summary('the audit').description('Looks after the audit.'));
  addInviteUser(program.command('user').summary('people').description('Looks after people.'));
  return program;
}
