-- An offer to take a file over. Its note is in the file's entry; the receiver reads it through a grant.
create table protection.handover (
  file_id uuid not null references protection.file,
  handover_id uuid not null,
  from_agency_id integer not null,
  to_agency_id integer not null,
  to_caseworker_id uuid,
  grant_id uuid,
  offered_by uuid not null,
  offered_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'withdrawn')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (file_id, handover_id),
  check ((answer is null) = (answered_by is null))
);
comment on table protection.handover is 'An offered hand-over and its answer. At most one is open for a file.';
create unique index handover_open on protection.handover (file_id) where answer is null;
create index handover_to on protection.handover (to_agency_id) where answer is null;

alter table protection.handover enable row level security;
alter table protection.handover force row level security;
-- By the two agencies alone: it must not look at protection.file, whose grants look here.
create policy see on protection.handover for select
  using (
    (select platform.is_system())
    or (
      (select platform.works_in_files())
      and (
        from_agency_id = (select platform.acting_agency()) or to_agency_id = (select platform.acting_agency())
      )
    )
  );
create policy offer on protection.handover for insert
  with check (
    (select platform.works_in_files())
    and from_agency_id = (select platform.acting_agency())
    and from_agency_id = protection.in_charge(file_id)
  );
create policy answer on protection.handover for update
  using (
    answer is null
    and (select platform.works_in_files())
    and (from_agency_id = (select platform.acting_agency()) or to_agency_id = (select platform.acting_agency()))
  )
  with check (answered_by = (select platform.acting_account()));
grant select, insert, update on protection.handover to tutela_app, tutela_worker;

-- Whoever accepts a file takes it over, with the grants that others have on it.
create policy take_over on protection.file for update
  using (
    exists (
      select from protection.handover h
      where h.file_id = file.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  )
  with check (
    agency_id = (select platform.acting_agency())
    and exists (
      select from protection.handover h
      where h.file_id = file.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  );
create policy take_over on protection.file_grant for update
  using (
    exists (
      select from protection.handover h
      where h.file_id = file_grant.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  )
  with check (
    owner_agency_id = (select platform.acting_agency())
    and exists (
      select from protection.handover h
      where h.file_id = file_grant.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  );
create policy see_before_taking_over on protection.file_grant for select
  using (
    exists (
      select from protection.handover h
      where h.file_id = file_grant.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  );
