-- The secretariat takes a file in in the browser as well, where it sees first what would change. What it takes in is of
-- its own import; nobody adds to the import of another.
alter table partnership.import_run add column imported_by uuid references platform.account;
comment on column partnership.import_run.imported_by is 'Who took it in; nobody where it was done at the command line.';
alter table partnership.import_report add column imported_by uuid references platform.account;
comment on column partnership.import_report.imported_by is 'As of the import.';

create policy add_own on partnership.import_run for insert with check (
  (select partnership.manages()) and imported_by = (select platform.acting_account())
);
create policy add_own on partnership.import_report for insert with check (
  (select partnership.manages()) and imported_by = (select platform.acting_account())
);
create policy add_own on partnership.import_line for insert with check (
  exists (
    select from partnership.import_report r
    where r.report_id = import_line.report_id and r.imported_by = (select platform.acting_account())
  )
);

create function partnership.imports_now(id uuid) returns boolean language sql stable
  as $$
    select (select partnership.manages()) and exists (
      select from partnership.import_run r
      where r.import_id = id and r.imported_by = (select platform.acting_account())
        and r.at = (select platform.acting_now())
    )
  $$;
comment on function partnership.imports_now(uuid) is
  'Whether whoever acts is taking this file in at this moment: a later act adds nothing to what was imported before.';

create policy take_in on partnership.claim for insert with check (partnership.imports_now(import_id));
create policy take_in on partnership.recommendation for insert with check (partnership.imports_now(import_id));
create policy take_in on partnership.response for insert with check (partnership.imports_now(import_id));
create policy take_in on partnership.observation for insert with check (partnership.imports_now(import_id));
revoke execute on function partnership.imports_now(uuid) from public;
grant execute on function partnership.imports_now(uuid) to tutela_app, tutela_worker;
