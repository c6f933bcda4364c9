-- The queue of the agency that a referral went to. What a referral asks stands in the file's entries; here are coded
-- facts alone: whose queue, how urgent, until when, and how it stands.
create table protection.referral (
  file_id uuid not null references protection.file,
  referral_id uuid not null,
  to_agency_id integer not null,
  grant_id uuid not null,
  state text not null check (
    state in (
      'sent', 'seen', 'accepted', 'partly_accepted', 'rejected', 'in_service', 'completed', 'discontinued', 'recalled',
      'consent_withdrawn'
    )
  ),
  urgency text not null check (urgency in ('normal', 'urgent')),
  sent_by uuid not null,
  sent_at timestamptz not null,
  see_by timestamptz not null,
  answer_by timestamptz not null,
  access_until timestamptz not null,
  unseen_told_at timestamptz,
  expired_told_at timestamptz,
  ended_at timestamptz,
  primary key (file_id, referral_id)
);
comment on table protection.referral is 'A referral in the queue of the agency that it went to. Coded facts only.';
comment on column protection.referral.state is 'How it stands; one that is not answered by answer_by has expired.';
comment on column protection.referral.access_until is
  'When that opening ends at the latest: at answer_by, and once accepted when the consent behind it is over.';
comment on column protection.referral.grant_id is 'What opens the file to that agency now.';
create index referral_to on protection.referral (to_agency_id) where ended_at is null;
create index referral_answer_by on protection.referral (answer_by) where expired_told_at is null and ended_at is null;

alter table protection.referral enable row level security;
alter table protection.referral force row level security;
-- Written by the node alone, as it carries out what somebody decided with authority of their own.
create policy see on protection.referral for select
  using (
    (select platform.is_system())
    or (
      (select platform.works_in_files())
      and to_agency_id = (select platform.acting_agency())
    )
  );
create policy send on protection.referral for insert
  with check ((select platform.is_system()));
create policy go_on on protection.referral for update
  using ((select platform.is_system())) with check ((select platform.is_system()));
grant select, insert, update on protection.referral to tutela_app, tutela_worker;

-- One more job: it tells of referrals that nobody saw or answered in time.
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
      'tell_clocks', 'watch_referrals'
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
