import * as contract from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { interpreter } from './interpreter-calls.ts';
import type { Target } from './target.ts';

/** An interpreter, where a route is about one. */
export async function readyInterpreter(
  worker: TestPerson,
  fileId: string,
  { id }: contract.Route,
): Promise<Partial<Target>> {
  if (id !== 'protection.refuse-interpreter') return {};
  const body = { ...interpreter, languages: [...interpreter.languages], baseVersion: 0 };
  await worker.call(contract.recordInterpreterRoute, { params: { fileId }, body });
  return { interpreterId: await newestInterpreter(worker, fileId) };
}

/** The interpreter that was recorded last. */
export async function newestInterpreter(person: TestPerson, fileId: string): Promise<string> {
  const query = { section: 'screening' } as const;
  const { entries } = await person.call(contract.readHistoryRoute, { params: { fileId }, query });
  return String(entries.find(({ type }) => type === 'interpreter.recorded')?.payload.interpreterId ?? '');
}
