import {
  addMandateRoute,
  createAgencyRoute,
  disablePersonRoute,
  enablePersonRoute,
  endMandateRoute,
  endPersonSessionsRoute,
  invitePersonRoute,
  listAgenciesRoute,
  listPeopleRoute,
  renewInvitationRoute,
} from '@tutela/contract';
import type { Tx } from '../../db/tx.ts';
import { type RequestContext, type ServedRoute, serve, serveOutside } from '../../http/serve.ts';
import type { AuthParts } from '../auth-parts.ts';
import { type Asking, type Invited, invitationLink, invitePerson } from '../invitation/invite.ts';
import { onBehalf } from '../on-behalf.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { countLive } from '../session/session-rules.ts';
import { sessionOf } from '../session/signed-in.ts';
import { requireStepUp, stepUpStrength } from '../session/step-up.ts';
import { findAccount } from './account.store.ts';
import { addMandate, requireEnd } from './add-mandate.ts';
import { insertAgency } from './agency.store.ts';
import { describeAgencies } from './agency.ts';
import { endMandate } from './end-mandate.ts';
import { listPeople } from './list-people.ts';
import { renewInvitation } from './renew-invitation.ts';
import { disablePerson, enablePerson, noSuchPerson } from './shut-out.ts';

export const peopleRoutes = (parts: AuthParts): readonly ServedRoute[] => [
  ...lists(),
  ...links(parts),
  ...mandates(parts),
  ...doors(parts),
];

const lists = (): readonly ServedRoute[] => [
  serve(listPeopleRoute, 'platform', async (tx, { act }) => ({ people: await listPeople(tx, act.at) })),
  serve(listAgenciesRoute, 'platform', (tx) => describeAgencies(tx)),
  serve(createAgencyRoute, 'platform', async (tx, { act }, { body }) => ({
    agencyId: await insertAgency(tx, body, act.at),
  })),
];

const links = ({ random }: AuthParts): readonly ServedRoute[] => [
  serveOutside(invitePersonRoute, (context, { body }) =>
    asSystem(context, async (tx) => {
      await requirePeopleStepUp(tx, context);
      const { act, origin } = context;
      const validUntil = dateOrNull(body.validUntil);
      requireEnd(act.at, validUntil, act.at);
      return linkTo(origin, await invitePerson(tx, random, { ...body, validUntil }, askingOf(context)));
    }),
  ),
  serveOutside(renewInvitationRoute, (context, { params }) =>
    asSystem(context, async (tx) => {
      await requirePeopleStepUp(tx, context);
      return linkTo(context.origin, await renewInvitation(tx, random, params.accountId, askingOf(context)));
    }),
  ),
];

const mandates = ({ random }: AuthParts): readonly ServedRoute[] => [
  serve(addMandateRoute, 'platform', async (tx, context, { params, body }) => {
    await requirePeopleStepUp(tx, context);
    const times = { validFrom: dateOrNull(body.validFrom), validUntil: dateOrNull(body.validUntil) };
    const mandate = { ...body, ...params, ...times };
    return { mandateId: await addMandate(tx, random, mandate, askingOf(context)) };
  }),
  serve(endMandateRoute, 'platform', async (tx, { act }, { params }) => {
    await endMandate(tx, params, act.at);
    return { mandateId: params.mandateId };
  }),
];

/** Shutting somebody out asks for no step-up: it is done in a hurry, and harms nobody's secrets. */
const doors = ({ sessionLimits }: AuthParts): readonly ServedRoute[] => [
  serveOutside(disablePersonRoute, (context, { params }) =>
    asSystem(context, async (tx) => ({
      sessionsEnded: countLive(
        await disablePerson(tx, params.accountId, context.act.at),
        sessionLimits,
        context.act.at,
      ),
    })),
  ),
  serveOutside(enablePersonRoute, (context, { params }) =>
    asSystem(context, async (tx) => {
      await requirePeopleStepUp(tx, context);
      return { state: await enablePerson(tx, params.accountId) };
    }),
  ),
  serveOutside(endPersonSessionsRoute, (context, { params }) =>
    asSystem(context, async (tx) => {
      if ((await findAccount(tx, params.accountId)) === undefined) throw noSuchPerson();
      const ended = await endSessionsOf(tx, params.accountId, context.act.at);
      return { sessionsEnded: countLive(ended, sessionLimits, context.act.at) };
    }),
  ),
];

const asSystem = <T>(context: RequestContext, work: (tx: Tx<'platform'>) => Promise<T>): Promise<T> =>
  context.database.actingAs(onBehalf(context.act), 'platform', work);

async function requirePeopleStepUp(tx: Tx<'platform'>, context: RequestContext): Promise<void> {
  requireStepUp(context, await stepUpStrength(tx, 'peopleStepUp'));
}

const askingOf = (context: RequestContext): Asking => ({
  by: sessionOf(context).accountId,
  at: context.act.at,
});

const linkTo = (origin: string, { accountId, token, expiresAt }: Invited) => ({
  accountId,
  link: invitationLink(origin, token),
  expiresAt: expiresAt.toISOString(),
});

const dateOrNull = (text: string | null): Date | null => (text === null ? null : new Date(text));
