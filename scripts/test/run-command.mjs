import { spawn } from 'node:child_process';

/**
 * Runs a JavaScript command with this Node to its end.
 * @param {string[]} args file and arguments
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: collect the output, do not show it
 * @returns {Promise<{ code: number, output: string }>} code 1 also when it could not start or was killed
 */
export function runCommand(args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
