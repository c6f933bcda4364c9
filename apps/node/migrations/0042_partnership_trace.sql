-- What led to what, as far as somebody says so. No link says that one thing caused another.
create table partnership.trace_link (
  link_id uuid primary key,
  from_kind text not null check (from_kind in (
    'pattern', 'case_study', 'recommendation', 'commitment', 'action', 'indicator', 'change'
  )),
  from_ref text not null check (length(from_ref) between 1 and 100),
  to_kind text not null check (to_kind in (
    'pattern', 'case_study', 'recommendation', 'commitment', 'action', 'indicator', 'change'
  )),
  to_ref text not null check (length(to_ref) between 1 and 100),
  strength text not null check (strength in ('cited', 'motivated', 'contributed')),
  words text check (length(words) between 3 and 2000),
  linked_by uuid not null references platform.account,
  linked_at timestamptz not null,
  ended_at timestamptz,
  check (strength = 'cited' or words is not null)
);
comment on table partnership.trace_link is 'Two things of the registry and how strongly one led to the other, from cited to contributed.';
comment on column partnership.trace_link.from_ref is 'Its permanent reference: CS-4, R-1234, UN-CRC-01, A-12.';
create unique index trace_link_once on partnership.trace_link (from_kind, from_ref, to_kind, to_ref) where ended_at is null;
create index trace_link_to on partnership.trace_link (to_kind, to_ref) where ended_at is null;

alter table partnership.trace_link enable row level security;
alter table partnership.trace_link force row level security;

create policy read_acting on partnership.trace_link for select using ((select partnership.acts()));
create policy draw_managing on partnership.trace_link for insert with check (
  (select partnership.manages()) and linked_by = (select platform.acting_account()) and ended_at is null
);
create policy end_managing on partnership.trace_link for update
  using ((select partnership.manages())) with check ((select partnership.manages()));

grant select, insert on partnership.trace_link to tutela_app, tutela_worker;
grant update (ended_at) on partnership.trace_link to tutela_app, tutela_worker;
