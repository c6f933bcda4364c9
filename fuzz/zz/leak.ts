import { openOwnCluster, openTestNode } from '@tutela/testkit';
import { fuzzApi } from '../api.ts';
const own = await openOwnCluster();
const node = await openTestNode({ database: own.database });
const { server, auth } = node.app;
const world: any = {
  ask: async ({ method, path, headers, body }: any, caller: any) => {
    const r = await server.inject({ method, url: path, headers: { host: 'localhost', ...headers }, ...(caller && { cookies: { [auth.cookieName]: caller.token } }), ...(body && { payload: Buffer.from(body) }) });
    node.logged.length = 0;
    return { status: r.statusCode, mediaType: String(r.headers['content-type'] ?? '').split(';')[0], text: r.body };
  },
  addAgency: (n: string) => node.addAgency(n), addPerson: (a: number, r: any) => node.addPerson(a, r),
  memory: () => { (globalThis as any).gc(); const m = process.memoryUsage(); console.error('heap', (m.heapUsed/2**20).toFixed(1), 'ext', (m.external/2**20).toFixed(1), 'ab', (m.arrayBuffers/2**20).toFixed(1), 'rss', (m.rss/2**20).toFixed(0)); return m.heapUsed / 2 ** 20; },
};
console.log(await fuzzApi(world, { requests: 5000, seed: 11, tell: () => undefined }));
await node.close(); await own.close();
