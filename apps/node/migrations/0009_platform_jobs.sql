-- Work for later. The queue's tables are graphile-worker's own and are made by jobs/migrate-jobs.ts right after
-- these files; like every other table they belong to the owner. Only the worker reads them.
create schema graphile_worker;
revoke all on schema graphile_worker from public;
grant usage on schema graphile_worker to tutela_worker;

-- The one function that acts with its owner's rights: whoever acts may queue a job of this list, with ids and
-- nothing else, inside their own transaction. Nobody but the worker can read or change the queue.
create function platform.enqueue(job text, ids uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if platform.acting_role() is null then
    raise exception 'nobody acts' using errcode = '42501';
  end if;
  if coalesce(
    job not in ('clear_uploads', 'clear_drafts', 'clear_request_keys', 'clear_sessions', 'rewrap_keys', 'erase_due'),
    true
  ) then
    raise exception 'there is no such job' using errcode = '22023';
  end if;
  if ids is null or cardinality(ids) > 1000 or array_position(ids, null) is not null then
    raise exception 'a job takes a list of up to 1000 ids' using errcode = '22023';
  end if;
  perform graphile_worker.add_job(job, json_build_object('ids', ids));
end;
$$;
comment on function platform.enqueue is 'Queues a job in the caller''s transaction. The only SECURITY DEFINER function.';
revoke execute on function platform.enqueue from public;
grant execute on function platform.enqueue to tutela_app, tutela_worker;

-- "Ready" compares the schema with the program. The bookkeeping of migrations is made by the migrator.
do $$
begin
  if to_regclass('migration.kysely_migration') is not null then
    grant usage on schema migration to tutela_app;
    grant select on migration.kysely_migration to tutela_app;
  end if;
end
$$;
