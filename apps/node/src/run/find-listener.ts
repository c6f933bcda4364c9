import { readdir, readFile, readlink } from 'node:fs/promises';

/** The state of a listening socket in /proc/net/tcp. */
const listening = '0A';

/** Which program listens on a TCP port of this machine, such as `node (process 4711)`; nothing where Linux does not tell. */
export async function findListener(port: number): Promise<string | undefined> {
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(readTable));
  const sockets = new Set(tables.flat().flatMap((line) => socketOf(line, port)));
  if (sockets.size === 0) return undefined;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (!(await holdsOne(pid, sockets))) continue;
    const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    return `${name.trim() || 'a program'} (process ${pid})`;
  }
  return undefined;
}

async function readTable(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').slice(1);
}

/** The link text of a socket that listens on the port. */
function socketOf(line: string, port: number): string[] {
  const [, address = '', , state, , , , , , inode] = line.trim().split(/\s+/);
  const matches = state === listening && Number.parseInt(address.split(':')[1] ?? '', 16) === port;
  return matches ? [`socket:[${inode}]`] : [];
}

async function holdsOne(pid: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const names = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const links = names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => ''));
  return (await Promise.all(links)).some((link) => sockets.has(link));
}
