-- Questions about a child from outside, until the node has looked whom they may mean. Whoever asks cannot read them
-- again: that one is gone would tell that it was looked at, and nothing else may tell anything.
create table protection.callback (
  callback_id uuid primary key,
  account_id uuid not null references platform.account,
  agency_id integer not null references platform.agency,
  role text not null,
  asked_at timestamptz not null,
  question bytea not null
);
comment on table protection.callback is 'A question from outside that nobody has looked at yet; then it is gone.';
comment on column protection.callback.question is
  'Who is asked about, why, and how to call back; encrypted under a key of the node.';
create index callback_asked on protection.callback (asked_at);

alter table protection.callback enable row level security;
alter table protection.callback force row level security;
create policy see on protection.callback for select using ((select platform.is_system()));
create policy ask on protection.callback for insert
  with check (
    (select platform.works_in_files())
    and account_id = (select platform.acting_account())
    and agency_id = (select platform.acting_agency())
    and role = (select platform.acting_role())
  );
create policy forget on protection.callback for delete using ((select platform.is_system()));
grant select, insert, delete on protection.callback to tutela_app, tutela_worker;
