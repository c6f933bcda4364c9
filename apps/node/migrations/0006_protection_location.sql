-- Where a child is. Each record has a key of its own, and the row can be read only while a reveal is open
-- that a second person approved: the database itself refuses everyone else.
create table protection.reveal (
  file_id uuid not null references protection.file,
  reveal_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  reason bytea not null,
  answer text check (answer in ('approved', 'refused')),
  answered_by uuid,
  answered_at timestamptz,
  until timestamptz,
  primary key (file_id, reveal_id),
  check (answered_by is null or answered_by <> asked_by),
  check ((answer is null) = (answered_by is null)),
  check (until is null or (answer = 'approved' and until <= answered_at + interval '15 minutes'))
);
comment on table protection.reveal is 'A request to read a location: two people, a reason, fifteen minutes.';
comment on column protection.reveal.reason is 'Free text, encrypted under the file''s data key.';
create index reveal_asked on protection.reveal (asked_by, asked_at);
create index reveal_open on protection.reveal (file_id) where answer is null;

create table protection.location (
  file_id uuid not null references protection.file,
  location_id uuid not null,
  epoch integer not null,
  wrapped bytea not null,
  payload bytea not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (file_id, location_id)
);
comment on table protection.location is 'P4: where the child is, each record under its own wrapped key.';
comment on column protection.location.wrapped is 'The record''s own key, encrypted under the node key of the epoch.';
comment on column protection.location.payload is 'Encrypted under the record''s own key.';

alter table protection.reveal enable row level security;
alter table protection.reveal force row level security;
alter table protection.location enable row level security;
alter table protection.location force row level security;

create policy see on protection.reveal for select
  using (protection.sees(reveal.file_id));
create policy ask on protection.reveal for insert
  with check (asked_by = (select platform.acting_account()) and answer is null and protection.sees(file_id));
create policy answer on protection.reveal for update
  using (
    answer is null
    and asked_by <> (select platform.acting_account())
    and (select platform.acting_role() = 'supervisor')
    and protection.in_charge(file_id) = (select platform.acting_agency())
  )
  with check (answered_by = (select platform.acting_account()));

create policy see_revealed on protection.location for select using (
  (select platform.is_system())
  or exists (
    select from protection.reveal r
    where r.file_id = location.file_id
      and r.asked_by = (select platform.acting_account())
      and r.answer = 'approved'
      and r.until > (select platform.acting_now())
  )
);
create policy record on protection.location for insert
  with check (protection.sees(location.file_id));
create policy rewrap on protection.location for update
  using ((select platform.is_system())) with check ((select platform.is_system()));
create policy destroy on protection.location for delete
  using ((select platform.is_system()));

grant select, insert, update on protection.reveal to tutela_app, tutela_worker;
grant select, insert, update, delete on protection.location to tutela_app, tutela_worker;
