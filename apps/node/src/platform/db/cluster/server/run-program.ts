import { spawn } from 'node:child_process';
import type { FileOwner } from './write-whole-file.ts';

interface ProgramResult {
  /** The exit code; 127 when the program could not be started at all. */
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

interface ProgramOptions {
  /** Runs as this account instead of ours. */
  readonly user?: FileOwner | undefined;
  /** Written to its standard input. */
  readonly input?: string;
}

/**
 * What a program of PostgreSQL sees of our environment: no secret of ours, messages in English (we read them),
 * times in UTC.
 */
export function programEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/** Runs a program to its end. Never rejects: a program that cannot start answers 127 with the reason. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...identity(options.user), cwd: '/', env: programEnvironment() });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.on('error', (error) => resolve({ code: 127, output: '', errors: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: textOf(output), errors: textOf(errors) }));
    // A program that ends before it has read all of its input closes the pipe: its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** The part of spawn's options that says as whom. */
export function identity(user: FileOwner | undefined): { uid?: number; gid?: number } {
  return user === undefined ? {} : { uid: user.uid, gid: user.gid };
}

function textOf(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8');
}
