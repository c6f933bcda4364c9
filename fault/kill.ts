import { homeFolders } from '../apps/node/src/platform/db/cluster/home-folders.ts';
import { isRunning, workingIn } from '../bench/harness/processes.ts';
import { until } from '../bench/harness/until.ts';
import type { Crash } from './rounds.ts';

/** The three ways in which a node or its database can be killed, in turn. */
export function killings(home: string): readonly Crash[] {
  const { data } = homeFolders(home);
  return [
    { name: 'node killed', nodeSurvives: false, strike: ({ pid }) => kill([pid]) },
    { name: 'database killed', nodeSurvives: true, strike: () => kill(workingIn(data)) },
    { name: 'both killed', nodeSurvives: false, strike: ({ pid }) => kill([pid, ...workingIn(data)]) },
  ];
}

/** SIGKILL to each; resolves when all have gone. */
export async function kill(pids: readonly number[]): Promise<void> {
  for (const pid of pids) tryKill(pid);
  await until('killed processes to end', () => (pids.some(isRunning) ? undefined : true));
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
