import { attachNoteRoute, decideNominationRoute, nominateRoute } from '@tutela/contract';
import { nominationChecks, type SeatRole } from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import type { NodeApp } from '../../app.ts';
import { insertParty } from '../../partnership/index.ts';
import { systemAct } from '../../platform/db/act.ts';
import { momentIn, type Setting } from '../story/story.ts';
import type { Username } from '../world/cast.ts';

/** Members that there are not, by codes that belong to no country: nothing is said about a State that exists. */
const demoMembers = [
  { partyCode: 'XX', kind: 'participating_state', name: 'Example State (invented)', website: null },
  { partyCode: 'XA', kind: 'participating_state', name: 'Sample Republic (invented)', website: null },
  { partyCode: 'XB', kind: 'participating_state', name: 'Model Kingdom (invented)', website: null },
  { partyCode: 'OPEN-DOOR', kind: 'ngo', name: 'Open Door Children’s Aid (invented)', website: null },
] as const;

/** Who sits for whom. */
const delegates: readonly (readonly [Username, (typeof demoMembers)[number]['partyCode'], SeatRole])[] = [
  ['petra', 'XX', 'head'],
  ['oskar', 'XX', 'focal_point'],
  ['emil', 'XA', 'focal_point'],
  ['freja', 'XB', 'focal_point'],
  ['goran', 'OPEN-DOOR', 'head'],
];

/** Days before now; after the founding of the node. */
const seatedDaysAgo = 226;

/** Adds the invented members and seats their people; answers the seat of Example State's focal point. */
export async function seatMembers(app: NodeApp, setting: Setting): Promise<string> {
  const at = momentIn(setting, seatedDaysAgo);
  const act = systemAct('platform.make-demo-world', at, { purpose: 'system', audit: 'write' });
  await app.database.actingAs(act, 'partnership', async (tx) => {
    for (const member of demoMembers) await insertParty(tx, member, at);
  });
  let focalPoint = '';
  await setting.clock.at(at, async () => {
    for (const [username, partyCode, role] of delegates) {
      const seatId = await seat(setting, { username, partyCode, role });
      if (username === 'oskar') focalPoint = seatId;
    }
  });
  return focalPoint;
}

async function seat(
  setting: Setting,
  { username, partyCode, role }: { username: Username; partyCode: string; role: SeatRole },
): Promise<string> {
  const [nominates, verifies] = [setting.as('emeka'), setting.as('quentin')];
  const { nominationId } = await nominates(nominateRoute, {
    body: {
      ...{ partyCode, role, person: `${username} (invented)`, office: 'Invented office for the demo' },
      ...{ mailDomain: 'example.org', noteSymbol: 'NV DEMO', until: null },
      noteOn: dayOf(momentIn(setting, seatedDaysAgo)),
    },
  });
  const params = { nominationId };
  await nominates(attachNoteRoute, { params, body: new TextEncoder().encode('A note for the demo.') });
  const { seatId } = await verifies(decideNominationRoute, {
    params,
    body: {
      ...{ outcome: 'verified', accountId: setting.accountOf(username) },
      checks: [...nominationChecks],
    },
  });
  if (seatId === null) throw new TypeError('a verified nomination opens a seat');
  return seatId;
}
