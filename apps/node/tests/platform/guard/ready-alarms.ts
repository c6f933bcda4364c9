import type { Route } from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';
import { readyChildRequest } from './ready-child-request.ts';
import { readyInterpreter } from './ready-interpreter.ts';
import { readyJustice } from './ready-justice.ts';
import { readyMissing } from './ready-missing.ts';
import type { Target } from './target.ts';
import { readyTracing } from './tracing-calls.ts';

/** Brings a fresh file to where a route about a missing, held, accused or asking child can succeed. */
export async function readyAlarms(
  worker: TestPerson,
  fileId: string,
  route: Route,
): Promise<Partial<Target>> {
  await readyMissing(worker, fileId, route);
  return {
    ...(await readyJustice(worker, fileId, route)),
    ...(await readyTracing(worker, fileId, route)),
    ...(await readyChildRequest(worker, fileId, route)),
    ...(await readyInterpreter(worker, fileId, route)),
  };
}
