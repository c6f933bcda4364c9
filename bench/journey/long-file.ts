import { assessmentOf, childSays, screeningOf } from '../../apps/node/src/demo/world/records.ts';
import type { Connection } from '../harness/connection.ts';
import { rollDice } from '../harness/dice.ts';
import type { Person } from '../harness/guest.ts';
import { inventChild } from '../harness/invented-child.ts';
import { postRequest } from '../harness/requests.ts';

const today = new Date().toISOString().slice(0, 10);
const note = (at: number): string => `Note ${at}: ${'the child was visited and was well. '.repeat(6)}`;
const risks = ['low', 'medium', 'high'] as const;
/** What is written in turn, and the section whose version it rests on: as a file that is worked on for years grows. */
const writings: readonly ((at: number) => { command: string; section: string | null; body: object })[] = [
  (at) => ({ command: 'write-note', section: null, body: { text: note(at) } }),
  (at) => ({
    command: 'grade-risk',
    section: 'plan',
    body: { risk: risks[at % risks.length], reason: note(at) },
  }),
  (at) => ({ command: 'write-note', section: null, body: { text: note(at) } }),
  () => ({ command: 'record-screening', section: 'screening', body: screeningOf(today) }),
  (at) => ({
    command: 'record-assessment',
    section: 'assessment',
    body: assessmentOf(today, childSays(at)),
  }),
];

/** Writes a file with so many entries of several kinds through the routes; answers its id. */
export async function writeLongFile(
  connection: Connection,
  worker: Person,
  { entries, seed }: { entries: number; seed: number },
): Promise<string> {
  const child = inventChild(rollDice(seed));
  const { fileId } = await post(connection, worker, '/api/protection/files', child);
  const versions = new Map<string, unknown>([['plan', 0]]);
  // Registering wrote two: who the child is, and the journey.
  for (let written = 2; written < entries; written += 1) {
    const writing = writings[written % writings.length]?.(written);
    if (writing === undefined) throw new RangeError('nothing to write');
    const { command, section, body } = writing;
    const based = section === null ? body : { ...body, baseVersion: versions.get(section) ?? 0 };
    const path = `/api/protection/files/${fileId}/${command}`;
    const { sectionVersion } = await post(connection, worker, path, based);
    if (section !== null) versions.set(section, sectionVersion);
  }
  return String(fileId);
}

export async function post(
  connection: Connection,
  person: Person,
  path: string,
  body: unknown,
): Promise<Record<string, unknown>> {
  const answer = await connection.ask(postRequest(path, body, person));
  if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${answer.body}`);
  return JSON.parse(answer.body.toString());
}
