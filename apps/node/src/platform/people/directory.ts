import { listDirectoryRoute } from '@tutela/contract';
import { roles } from '@tutela/domain';
import { type ServedRoute, serve } from '../http/serve.ts';

/** Who works on this node today. */
export function directoryRoutes(): ServedRoute[] {
  return [
    serve(listDirectoryRoute, 'platform', async (tx, { act: { at } }) => {
      const agencies = await tx
        .selectFrom('platform.agency')
        .select(['agency_id as agencyId', 'name'])
        .orderBy('name')
        .execute();
      const people = await tx
        .selectFrom('platform.mandate as mandate')
        .innerJoin('platform.account as account', 'account.account_id', 'mandate.account_id')
        .select([
          'account.account_id as accountId',
          'account.name',
          'mandate.agency_id as agencyId',
          'mandate.role',
        ])
        .where('account.state', '=', 'active')
        .where('mandate.ended_at', 'is', null)
        .where('mandate.valid_from', '<=', at)
        .where((or) => or.or([or('mandate.valid_until', 'is', null), or('mandate.valid_until', '>', at)]))
        .orderBy('account.name')
        .execute();
      const known = people.flatMap((person) => {
        const role = roles.find((each) => each === person.role);
        return role === undefined ? [] : [{ ...person, role }];
      });
      return { agencies, people: known };
    }),
  ];
}
