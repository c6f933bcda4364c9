import { openTestNode, type TestNode } from '@tutela/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuzzApi } from '../../../../fuzz/api.ts';
import type { FuzzAnswer } from '../../../../fuzz/check.ts';
import type { FuzzWorld } from '../../../../fuzz/world.ts';

let node: TestNode;
let world: FuzzWorld;

beforeAll(async () => {
  node = await openTestNode();
  const { server, auth } = node.app;
  world = {
    ask: async ({ method, path, headers, body }, caller) => {
      const response = await server.inject({
        method: method as 'GET',
        url: path,
        headers: { host: 'localhost', ...headers },
        ...(caller !== null && { cookies: { [auth.cookieName]: caller.token } }),
        ...(body !== null && { payload: Buffer.from(body) }),
      });
      const [mediaType = ''] = String(response.headers['content-type'] ?? '').split(';');
      return { status: response.statusCode, mediaType, text: response.body };
    },
    addAgency: (name) => node.addAgency(name),
    addPerson: (agencyId, role) => node.addPerson(agencyId, role),
    memory: () => process.memoryUsage().rss / 2 ** 20,
  };
});
afterAll(() => node.close());

const silent = () => undefined;

describe('requests made from the document', () => {
  it('get no 5xx, nothing that is not theirs, and only what the document says', async () => {
    const outcome = await fuzzApi(world, { requests: 600, seed: 7, tell: silent });
    expect(outcome.found).toEqual([]);
    expect(outcome).toMatchObject({ server_errors: 0, unauthorised: 0, schema_mismatches: 0 });
    expect(Object.keys(outcome.answered)).toEqual(
      expect.arrayContaining(['200', '401', '403', '404', '422']),
    );
    expect(outcome.answered['200']).toBeGreaterThan(60);
  }, 120_000);

  it.each<[string, (answer: FuzzAnswer) => FuzzAnswer, string]>([
    ['server error', (answer) => ({ ...answer, status: 500 }), 'server_errors'],
    ['status that is not in the document', (answer) => ({ ...answer, status: 218 }), 'schema_mismatches'],
    ['body that breaks its schema', (answer) => ({ ...answer, text: '{"more":1}' }), 'schema_mismatches'],
    ['answer for whoever may not have it', (answer) => ({ ...answer, status: 200 }), 'unauthorised'],
  ])(
    'and the fuzzer sees a %s',
    async (_what, spoil, kind) => {
      let asked = 0;
      const spoilt: FuzzWorld = {
        ...world,
        ask: async (request, caller) => {
          const answer = await world.ask(request, caller);
          asked += 1;
          return asked === 1 ? answer : spoil(answer);
        },
      };
      const outcome = await fuzzApi(spoilt, { requests: 60, seed: 3, tell: silent });
      expect(outcome).toMatchObject({ [kind]: expect.any(Number) });
      expect(outcome[kind as 'unauthorised']).toBeGreaterThan(0);
      expect(outcome.found.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
