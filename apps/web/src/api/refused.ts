import { Problem } from '@tutela/contract';

/** A request the server refused: the problem says what is wrong and what to do. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** The node could not be reached: no line, or it is down. What was typed stays where it is. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The node cannot be reached.', { cause });
    this.name = 'Unreachable';
  }
}

export async function refusedFrom(response: Response): Promise<Refused> {
  const parsed = Problem.safeParse(await response.json().catch(() => null));
  return new Refused(parsed.success ? parsed.data : unknownProblem(response.status));
}

function unknownProblem(status: number): Problem {
  return {
    type: 'urn:tutela:problem:platform.unavailable',
    title: 'The node did not answer as expected. Try again in a minute.',
    status,
    code: 'platform.unavailable',
    requestId: '',
    details: {},
    fields: [],
  };
}

/** The code of a refusal, or nothing for any other error. */
export function refusalCodeOf(error: unknown): Problem['code'] | undefined {
  return error instanceof Refused ? error.problem.code : undefined;
}
