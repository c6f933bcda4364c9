-- Leads: two files of two agencies that are perhaps about one child. Each side has a row of its own, which only the agency
-- in charge of that side's file can change: no link comes about without both.
create table protection.lead (
  file_id uuid not null references protection.file,
  other_file_id uuid not null references protection.file,
  lead_id uuid not null,
  found_at timestamptz not null,
  band text not null check (band in ('review', 'strong')),
  agreement jsonb not null,
  compares_at timestamptz,
  answer text check (answer in ('same', 'not_same', 'not_sure')),
  answered_at timestamptz,
  undone_at timestamptz,
  primary key (file_id, other_file_id),
  check (file_id <> other_file_id),
  check ((answer is null) = (answered_at is null))
);
comment on table protection.lead is
  'One side of two files that are perhaps about one child: a link when both sides say so, kept when one says no.';
comment on column protection.lead.lead_id is 'The same on both sides.';
comment on column protection.lead.agreement is
  'Which kinds of facts agree and how well, in codes; no fact itself, and nothing that only one of them has.';
comment on column protection.lead.compares_at is 'When this side agreed that both owners compare.';
create unique index lead_side on protection.lead (lead_id, file_id);
create index lead_other on protection.lead (other_file_id);

alter table protection.lead enable row level security;
alter table protection.lead force row level security;
create policy see on protection.lead for select using (
  (select platform.is_system())
  or (
    (select platform.does_casework())
    and protection.in_charge(file_id) = (select platform.acting_agency())
  )
);
create policy find on protection.lead for insert with check ((select platform.is_system()));
create policy answer on protection.lead for update
  using (
    (select platform.does_casework())
    and protection.in_charge(file_id) = (select platform.acting_agency())
  )
  with check (
    (select platform.does_casework())
    and protection.in_charge(file_id) = (select platform.acting_agency())
  );
create policy forget on protection.lead for delete using ((select platform.is_system()));
grant select, insert, delete, update (compares_at, answer, answered_at, undone_at)
  on protection.lead to tutela_app, tutela_worker;

-- Which wording of an identity was compared with the files of other agencies.
alter table protection.name_code add column compared_version integer;
comment on column protection.name_code.compared_version is
  'The version of the identity that was last compared with the files of other agencies.';
