import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@tutela/kernel';
import { hasCluster } from '../platform/db/cluster/cluster-record.ts';
import { keyFile } from '../platform/vault/key-folder.ts';

/** A home is a real node's, a demo's, or nobody's yet. A demo leaves this mark before anything else. */
export type HomeKind = 'empty' | 'real' | 'demo';

export const demoMark = (home: string): string => join(home, 'demo.json');

export function homeKind(home: string): HomeKind {
  if (existsSync(demoMark(home))) return 'demo';
  return existsSync(keyFile(home)) || hasCluster(home) ? 'real' : 'empty';
}

/** Refuses a home in which no node was set up, and one that holds a demo world. */
export function requireRealNode(home: string): void {
  const kind = homeKind(home);
  if (kind === 'demo') throw demoHome(home);
  if (kind === 'empty') throw emptyHome(home);
}

/** Refuses a home in which nothing was set up; a demo is as good as a real node. */
export function requireSomeNode(home: string): void {
  if (homeKind(home) === 'empty') throw emptyHome(home);
}

export function demoHome(home: string): Refusal {
  return refuse(
    `The home ${home} holds a demo world with invented people, which must never hold a real child. Start it with ` +
      '`tutela demo`, or choose another home with --home.',
    home,
  );
}

function emptyHome(home: string): Refusal {
  return refuse(
    `There is no node in ${home} yet. Run \`tutela init\` to set up a real one, or \`tutela demo\` to look around ` +
      'in an invented one. If it lies elsewhere, name its folder with --home or TUTELA_HOME.',
    home,
  );
}

const refuse = (message: string, home: string): Refusal =>
  new Refusal('platform.configuration_invalid', message, { home });
