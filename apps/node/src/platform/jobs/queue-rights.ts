/** Two processes that start at once must not both change the rights. */
const lock = 7_483_903;

/** Whether a table of the queue has no policy yet: at first, and when a new version of the queue brings one. */
export const rightsMissing = `
  select exists (
    select from pg_class t
    where t.relnamespace = 'graphile_worker'::regnamespace and t.relkind = 'r'
      and not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'work')
  ) as missing`;

/**
 * The queue belongs to the owner, who queues through `enqueue`, and is worked off by the worker; no other role
 * has any right to it. Row security is forced as everywhere, so that a right given by mistake shows no row.
 */
export const giveRights = `
  do $$
  declare
    name text;
  begin
    perform pg_advisory_xact_lock(${lock});
    for name in
      select t.relname from pg_class t
      where t.relnamespace = 'graphile_worker'::regnamespace and t.relkind = 'r'
        and not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'work')
    loop
      execute format('alter table graphile_worker.%I enable row level security', name);
      execute format('alter table graphile_worker.%I force row level security', name);
      execute format(
        'create policy work on graphile_worker.%I to tutela_owner, tutela_worker using (true) with check (true)', name);
      execute format('grant select, insert, update, delete on graphile_worker.%I to tutela_worker', name);
    end loop;
    alter view graphile_worker.jobs set (security_invoker = true);
    grant select on graphile_worker.jobs to tutela_worker;
    revoke execute on all functions in schema graphile_worker from public;
    grant execute on all functions in schema graphile_worker to tutela_worker;
  end
  $$`;
