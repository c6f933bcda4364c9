-- Clocks. Which there are and how they count stands in the domain; the values of version 1 are those of the program.
create table platform.clock_template (
  version integer primary key check (version > 1),
  since timestamptz not null,
  template jsonb not null,
  reason text not null check (length(reason) between 3 and 2000),
  account_id uuid not null references platform.account
);
comment on table platform.clock_template is
  'The country template, one row a version, from the second on. A clock keeps the version under which it began.';
comment on column platform.clock_template.template is 'Lengths, warnings, receivers and the calendar: codes and numbers.';
comment on column platform.clock_template.reason is 'Why it was changed, by an administrator: nothing about a child.';

-- Coded facts, so that lists and the job need not decrypt a file to know what runs in it.
create table protection.clock (
  file_id uuid not null references protection.file,
  name text not null,
  subject text not null default '',
  section text not null,
  began text not null,
  due timestamptz not null,
  last_day date,
  paused_since timestamptz,
  template_version integer not null,
  next_step_at timestamptz not null default 'infinity',
  primary key (file_id, name, subject)
);
comment on table protection.clock is 'The clocks that run in a file, written with the entries that they follow from.';
comment on column protection.clock.subject is 'The entry that it is about, where a file may have several of the name.';
comment on column protection.clock.began is 'A day, or an instant in ISO 8601.';
comment on column protection.clock.last_day is 'Null where it counts in hours.';
comment on column protection.clock.next_step_at is 'When it tells somebody next; infinity when it never will.';
create index clock_step on protection.clock (next_step_at);

-- What was told: one row for each step of a clock, so that nobody is told twice.
create table protection.clock_told (
  file_id uuid not null references protection.file,
  name text not null,
  subject text not null,
  due timestamptz not null,
  step smallint not null,
  at timestamptz not null,
  primary key (file_id, name, subject, due, step)
);
comment on table protection.clock_told is
  'The steps of each clock that were told. A clock that ends on another day has other steps.';

comment on column protection.clock_told.step is 'From 0: its warnings, its end, then those who are told later.';

alter table platform.notice add column clock text;
comment on column platform.notice.clock is 'The coded name of the clock that it is about, if any.';

alter table platform.clock_template enable row level security;
alter table platform.clock_template force row level security;
alter table protection.clock enable row level security;
alter table protection.clock force row level security;
alter table protection.clock_told enable row level security;
alter table protection.clock_told force row level security;

create policy see on platform.clock_template for select using ((select platform.is_known()));
create policy add on platform.clock_template for insert
  with check (
    (select platform.acting_role() = 'node_administrator')
    and account_id = (select platform.acting_account())
  );

-- As the entries of the section are seen.
create policy see on protection.clock for select using (
  (select platform.is_system())
  or (
    (select platform.does_casework())
    and exists (
      select from protection.file f
      where f.file_id = clock.file_id
        and f.agency_id = (select platform.acting_agency())
        and not f.hidden
    )
  )
  or exists (
    select from protection.file_grant g
    where g.file_id = clock.file_id
      and g.section = clock.section
      and g.ended_at is null
      and g.until > (select platform.acting_now())
      and (g.agency_id = (select platform.acting_agency()) or g.account_id = (select platform.acting_account()))
  )
);
create policy start on protection.clock for insert
  with check ((select platform.works_in_files() or platform.is_system()) and protection.sees(clock.file_id));
create policy change on protection.clock for update
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy stop on protection.clock for delete using ((select platform.is_system()));

create policy see on protection.clock_told for select using ((select platform.is_system()));
create policy tell on protection.clock_told for insert with check ((select platform.is_system()));
create policy destroy on protection.clock_told for delete using ((select platform.is_system()));

grant select, insert on platform.clock_template to tutela_app, tutela_worker;
grant select, insert, update, delete on protection.clock to tutela_app, tutela_worker;
grant select, insert, delete on protection.clock_told to tutela_app, tutela_worker;

-- One more job for the list.
create or replace function platform.enqueue(job text, ids uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if platform.acting_role() is null then
    raise exception 'nobody acts' using errcode = '42501';
  end if;
  if coalesce(
    job not in ('clear_uploads', 'clear_drafts', 'clear_request_keys', 'clear_sessions', 'rewrap_keys', 'erase_due',
      'tell_clocks'),
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
