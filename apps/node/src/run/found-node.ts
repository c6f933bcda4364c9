import type { agencyKinds } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { nodeFacts } from '../check-keys.ts';
import { type Invited, invitePerson } from '../platform/auth/invitation/invite.ts';
import { insertAgency } from '../platform/auth/people/agency.store.ts';
import { findNodeFact, putNodeFact } from '../platform/auth/session/node-fact.store.ts';
import { systemAct } from '../platform/db/act.ts';
import { createNode } from './create-node.ts';
import { requireDatabase } from './open-node.ts';
import type { OpenNode, OpenParts } from './opened-node.ts';

/** What a new node begins with. */
export interface Founding {
  readonly nodeName: string;
  readonly agency: string;
  readonly kind: (typeof agencyKinds)[number];
  readonly state: string;
  /** The name of the first administrator. */
  readonly administrator: string;
}

/**
 * Gives a new node its name, first agency and first administrator, all or nothing. Answers the one-time link's
 * token. Refuses (`vault.key_exists`) a node that was founded before.
 */
export function foundNode(node: OpenNode, founding: Founding): Promise<Invited> {
  const { clock, random, config, appDatabase } = node;
  const at = clock.now();
  const act = systemAct('platform.found-node', at, { purpose: 'system', audit: 'write' });
  return appDatabase.actingAs(act, 'platform', async (tx) => {
    const before = await findNodeFact(tx, nodeFacts.installed);
    if (before !== undefined) throw alreadyFounded(config.home, before);
    const { agency, kind, state, administrator } = founding;
    const agencyId = await insertAgency(tx, { name: agency, kind, state }, at);
    await putNodeFact(tx, nodeFacts.name, founding.nodeName);
    await putNodeFact(tx, nodeFacts.installed, at.toISOString());
    const person = { name: administrator, agencyId, role: 'node_administrator', validUntil: null } as const;
    return invitePerson(tx, random, person, { by: null, at });
  });
}

/** Refuses (`vault.key_exists`) a home whose node was founded; one whose founding was interrupted may go on. */
export async function requireUnfounded(parts: OpenParts): Promise<void> {
  requireDatabase(parts.config);
  const node = await createNode(parts);
  try {
    const act = systemAct('platform.found-node', parts.clock.now(), { purpose: 'system', audit: 'quiet' });
    const before = await node.worker.database.actingAs(act, 'platform', (tx) =>
      findNodeFact(tx, nodeFacts.installed),
    );
    if (before !== undefined) throw alreadyFounded(parts.config.home, before);
  } finally {
    await node.close();
  }
}

function alreadyFounded(home: string, at: string): Refusal {
  return new Refusal(
    'vault.key_exists',
    `The home ${home} was set up on ${at.slice(0, 10)} already; nothing was changed. Start it with \`tutela serve\`. ` +
      'For another administrator: `tutela user invite --role node_administrator`. For another node: --home.',
  );
}
