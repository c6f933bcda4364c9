import { withClient } from '../../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { ConnectionFacts } from '../../apps/node/src/platform/db/cluster/cluster.ts';
import type { Guest, Person } from '../harness/guest.ts';

/** Who looks at the list: of the biggest agency, of a small one, and from outside with twenty grants. */
export interface Onlookers {
  readonly biggest: Person;
  readonly small: Person;
  readonly guardian: Person;
}

/**
 * Four agencies with 60, 25, 10 and 5 of a hundred files, a hundredth of them hidden, a thousand grants. Heads and
 * grants alone, written by the superuser in SQL: the list reads nothing else, and 250,000 registrations over HTTP
 * would take longer than the measuring.
 */
export async function seedFiles(guest: Guest, files: number): Promise<Onlookers> {
  const agencies: number[] = [];
  for (const name of ['North', 'South', 'East', 'West']) agencies.push(await guest.addAgency(name));
  const [first = 0, second = 0, third = 0, fourth = 0] = agencies;
  const biggest = await guest.addPerson(first, 'caseworker');
  const small = await guest.addPerson(fourth, 'caseworker');
  const guardian = await guest.addPerson(third, 'guardian');
  for (let more = 0; more < 30; more += 1) await guest.addPerson(agencies[more % 4] ?? first, 'caseworker');
  await withClient(superuser(guest), async (client) => {
    await client.query('select setseed(0.5)');
    await client.query(heads, [files, [first, second, third, fourth]]);
    await client.query(grants, [980, fourth, null, second]);
    await client.query(grants, [20, null, guardian.accountId, null]);
    await client.query('vacuum analyze protection.file, protection.file_grant');
  });
  return { biggest, small, guardian };
}

export const superuser = ({ cluster }: Guest): ConnectionFacts => ({ ...cluster.admin, database: 'tutela' });

const heads = `
  with staff as (
    select agency_id, array_agg(account_id order by account_id) as accounts from platform.account group by agency_id
  ), drawn as (
    select number, (select ($2::int[])[case when r < 0.6 then 1 when r < 0.85 then 2 when r < 0.95 then 3 else 4 end]
        from (select random() + number * 0 as r offset 0) d) as agency_id,
      date_trunc('milliseconds', now() - random() * interval '1000 days') as registered_at
    from generate_series(1, $1::int) number
  )
  insert into protection.file (file_id, agency_id, code_name, stage, risk, flags, age_band, caseworker_id, gaps,
    next_due, hidden, next_seq, versions, last_hash, registered_at, changed_at, erased_at)
  select gen_random_uuid(), drawn.agency_id,
    (array['Amber','Blue','Coral','Green','Indigo','Pearl','Silver','White'])[1 + floor(random() * 8)::int] || ' ' ||
    (array['Crane','Finch','Heron','Lark','Robin','Swan','Tern','Wren'])[1 + floor(random() * 8)::int] || ' ' ||
    (1000 + floor(random() * 999000)::int),
    (array['reported','screening','registered','assessment','planning','implementation','review','closed','archived'])
      [1 + floor(random() * 9)::int],
    floor(random() * 4)::int,
    case when random() < 0.05 then 1 else 0 end + case when random() < 0.01 then 2 else 0 end,
    floor(random() * 6)::int,
    case when random() < 0.9 then accounts[1 + floor(random() * array_length(accounts, 1))::int] end,
    floor(random() * 64)::int,
    case when random() < 0.85 then current_date - 30 + floor(random() * 120)::int else 'infinity' end,
    random() < 0.01, 5, '{"identity": 1, "journey": 1, "casework": 2}', decode(repeat('ab', 32), 'hex'),
    registered_at, registered_at + interval '1 day', case when random() < 0.005 then now() end
  from drawn join staff using (agency_id)`;

/** Every hundredth granted file is a hidden one: a grant is the way to see it. */
const grants = `
  insert into protection.file_grant (file_id, grant_id, section, owner_agency_id, agency_id, account_id, until,
    granted_by, granted_at)
  select file_id, gen_random_uuid(), 'identity', agency_id, $2::int, $3::uuid, now() + interval '1 year',
    (select account_id from platform.account limit 1), now()
  from protection.file
  where erased_at is null and agency_id is distinct from $2::int and ($4::int is null or agency_id = $4 or random() < 0.3)
  order by hidden and random() < 0.05 desc, random()
  limit $1`;
