import { homedir } from 'node:os';
import { systemClock, systemRandom } from '@tutela/kernel';
import { z } from 'zod';
import { type Config, readConfig } from '../config.ts';
import { createLog, type Log } from '../platform/log/log.ts';
import type { OpenParts } from '../run/opened-node.ts';

/** Options that every command knows, and what serving adds. */
export const HomeOption = z.object({ home: z.string().min(1, '--home must name a folder.').optional() });
export const ServeOptions = HomeOption.extend({ port: z.string().optional() });

/** The node's settings: the environment, and over it what was given as an option. */
export function settingsFrom(options: z.output<typeof ServeOptions>, more: NodeJS.ProcessEnv = {}): Config {
  const { home, port } = options;
  const env = {
    ...process.env,
    ...more,
    ...(home === undefined ? {} : { TUTELA_HOME: home }),
    ...(port === undefined ? {} : { TUTELA_PORT: port }),
  };
  const terminal = process.stdout.isTTY === true;
  return readConfig(env, { root: process.getuid?.() === 0, userHome: homedir(), terminal });
}

/** What opening a node needs, for a node that serves: its log goes to standard output. */
export function partsForServing(config: Config): OpenParts {
  const log = createLog({ level: config.logLevel, clock: systemClock, form: config.logForm });
  return { config, clock: systemClock, random: systemRandom, log };
}

/** The same for a command that a person waits for: warnings alone, on standard error. `doctor` looks at the clock. */
export function partsForCommand(config: Config): OpenParts {
  return { config, clock: systemClock, random: systemRandom, log: commandLog(config), acceptClock: true };
}

function commandLog({ logLevel }: Config): Log {
  return createLog({
    level: logLevel === 'info' ? 'warn' : logLevel,
    clock: systemClock,
    form: 'plain',
    write: (line) => void process.stderr.write(line),
  });
}
