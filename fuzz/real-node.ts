import { Agent, request as httpRequest } from 'node:http';
import { residentMegabytes } from '../bench/harness/processes.ts';
import type { NodeUnderTest } from '../bench/harness/with-node.ts';
import type { FuzzAnswer } from './check.ts';
import type { FuzzRequest } from './request.ts';
import type { FuzzWorld } from './world.ts';

/** The built program in a process of its own, asked over HTTP. */
export function realNode({ node, guest }: NodeUnderTest): FuzzWorld {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const cookieName = `__Host-tutela-${guest.keyring.nodeId}`;
  return {
    ask: (request, caller) => {
      const headers = { host: 'localhost', ...request.headers };
      const cookie = caller === null ? {} : { cookie: `${cookieName}=${caller.token}` };
      return ask(agent, node.port, { ...request, headers: { ...headers, ...cookie } });
    },
    addAgency: (name) => guest.addAgency(name),
    addPerson: async (agencyId, role) => {
      const { accountId, cookie } = await guest.addPerson(agencyId, role);
      return { accountId, agencyId, role, token: cookie.value };
    },
    memory: () => residentMegabytes([node.pid]),
  };
}

function ask(agent: Agent, port: number, { method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(body.byteLength) };
    const sent = { agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } };
    const outgoing = httpRequest(sent, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const [mediaType = ''] = (incoming.headers['content-type'] ?? '').split(';');
        resolve({
          status: incoming.statusCode ?? 0,
          mediaType,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}
