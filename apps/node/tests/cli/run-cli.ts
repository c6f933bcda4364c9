import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock, systemRandom } from '@tutela/kernel';
import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import type { Environment } from '../../src/config/setting.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/platform/log/log.ts';
import type { OpenParts } from '../../src/run/opened-node.ts';

export interface CliResult {
  readonly code: number;
  /** What was written to standard output, and to standard error. */
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and keeps what it says. */
export async function runCli(...words: string[]): Promise<CliResult> {
  const said = { out: '', err: '' };
  const keep = (where: keyof typeof said) => (text: string | Uint8Array) => {
    said[where] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  try {
    return { code: await runCommandLine(words), ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const homes: string[] = [];

/** A folder for a home; removed by `removeHomes`. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'tutela-cli-'));
  homes.push(home);
  return home;
}

export async function removeHomes(): Promise<void> {
  for (const home of homes.splice(0)) await rm(home, { recursive: true, force: true });
}

/** Sets a real node up, as an operator would. */
export function initNode(home: string): Promise<CliResult> {
  const names = ['--node-name', 'Test Node', '--agency', 'First Agency', '--name', 'First Administrator'];
  return runCli('init', '--home', home, '--state', 'XX', ...names);
}

/** What opening the node of a home needs; silent. */
export function quietParts(home: string, env: Environment = {}): OpenParts {
  const machine = { root: process.getuid?.() === 0, userHome: home, terminal: false };
  const config = readConfig({ ...env, TUTELA_HOME: home }, machine);
  const log = createLog({ level: 'silent', clock: systemClock, form: 'json' });
  return { config, clock: systemClock, random: systemRandom, log };
}
