-- Codes of the names of each child, for searching by name: how alike two names are is read from them in the node's
-- memory. At rest they are encrypted with the key of the file, so that erasing the file ends them too; no value in this
-- table is the same for the same name.
create table protection.name_code (
  file_id uuid primary key references protection.file,
  identity_version integer not null,
  codes bytea not null,
  change bigint not null default (pg_current_xact_id()::text::bigint)
);
comment on table protection.name_code is 'What a search by name looks through, made by the node; one row a file.';
comment on column protection.name_code.identity_version is 'The version of the identity that the codes were made from.';
comment on column protection.name_code.codes is
  'One code after the other for each spelling of each name, encrypted under the file''s data key; empty once erased.';
comment on column protection.name_code.change is
  'The transaction that wrote the row: a process reads what is not older than the oldest that was under way.';
create index name_code_change on protection.name_code (change);

alter table protection.name_code enable row level security;
alter table protection.name_code force row level security;
create policy see on protection.name_code for select using ((select platform.is_system()));
create policy make on protection.name_code for insert with check ((select platform.is_system()));
create policy renew on protection.name_code for update
  using ((select platform.is_system())) with check ((select platform.is_system()));
grant select, insert, update on protection.name_code to tutela_app, tutela_worker;

-- One more job: it makes the codes of files that lack them.
create or replace function platform.enqueue(job text, ids uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if platform.acting_role() is null then
    raise exception 'nobody acts' using errcode = '42501';
  end if;
  if coalesce(
    job not in (
      'clear_uploads', 'clear_drafts', 'clear_request_keys', 'clear_sessions', 'rewrap_keys', 'erase_due',
      'tell_clocks', 'watch_referrals', 'seek_callbacks', 'watch_case_studies', 'index_search', 'code_names',
      'send_reminders'
    ),
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
