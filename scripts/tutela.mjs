#!/usr/bin/env node
// `npm run tutela -- …`: builds what changed, then runs the command line of a node.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build/build.mjs';

const entry = await ensureBuilt();
const child = spawn(process.execPath, ['--enable-source-maps', entry, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
