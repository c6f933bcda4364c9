-- Case studies: written from a closed file or from a pattern, screened by two, and public only with both yeses.
create table partnership.case_study (
  study_id uuid primary key,
  number bigint generated always as identity unique,
  source text not null check (source in ('file', 'pattern')),
  sealed_source bytea,
  content bytea,
  published jsonb,
  state text not null check (state in (
    'drafted', 'screening', 'screened', 'cleared', 'published', 'returned', 'refused', 'withdrawn'
  )),
  audience text check (audience in ('members', 'public')),
  agency_id integer not null references platform.agency,
  author_id uuid not null references platform.account,
  cleared_on date,
  published_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((source = 'file') >= (sealed_source is not null)),
  check ((published is not null) = (state = 'published')),
  check ((content is null) = (state in ('withdrawn', 'refused'))),
  check (state not in ('cleared', 'published') or (cleared_on is not null and audience is not null)),
  check ((withdrawn_at is not null) = (state in ('withdrawn', 'refused')))
);
comment on table partnership.case_study is
  'A case study. Withdrawn, its texts and the way to its source are gone; that there was one stays, so that a citation is answered.';
comment on column partnership.case_study.number is 'Short and permanent, for citing: CS-4.';
comment on column partnership.case_study.sealed_source is
  'The file that it was written from, encrypted under the node key, bound to the study. Nothing in clear leads to a file.';
comment on column partnership.case_study.content is
  'Its texts before they are public, encrypted under the node key: until it is screened it may still identify.';
comment on column partnership.case_study.published is 'What was published, in clear.';
create index case_study_agency on partnership.case_study (agency_id);
create index case_study_state on partnership.case_study (state, number);

create table partnership.case_study_act (
  study_id uuid not null references partnership.case_study,
  act bigint generated always as identity,
  kind text not null check (kind in ('draft', 'revise', 'submit', 'screen', 'clear', 'publish', 'withdraw')),
  outcome text not null check (length(outcome) between 2 and 40),
  words bytea,
  recorded_by uuid references platform.account,
  recorded_at timestamptz not null,
  primary key (study_id, act)
);
comment on column partnership.case_study_act.act is 'The order in which they were done.';
comment on table partnership.case_study_act is 'What became of a case study, act by act. Only added to; the node itself withdraws without an account.';
comment on column partnership.case_study_act.words is 'What a reader noted, encrypted under the node key: it may repeat what identifies.';
-- Those who screen: the secretariat and its readers.
create function partnership.screens() returns boolean language sql stable parallel safe
  as $$ select coalesce(platform.acting_role() in ('secretariat', 'reader', 'system'), false) $$;
revoke execute on function partnership.screens() from public;
grant execute on function partnership.screens() to tutela_app, tutela_worker;

alter table partnership.case_study enable row level security;
alter table partnership.case_study force row level security;
alter table partnership.case_study_act enable row level security;
alter table partnership.case_study_act force row level security;

create policy read_published on partnership.case_study for select using (
  (select partnership.screens())
  or ((select platform.acting_role()) = 'supervisor' and agency_id = (select platform.acting_agency()))
  or (state = 'published' and audience = 'members' and 'members' = any ((select partnership.readable_classes())::text[]))
  or (state = 'published' and audience = 'public' and (select partnership.acts()))
  or (state = 'withdrawn' and cleared_on is not null and (select partnership.acts()))
);
create policy draft on partnership.case_study for insert with check (
  state = 'drafted'
  and author_id = (select platform.acting_account())
  and (
    ((select platform.acting_role()) = 'supervisor' and agency_id = (select platform.acting_agency()))
    or ((select platform.acting_role()) = 'secretariat' and source = 'pattern')
  )
);
create policy go_on on partnership.case_study for update
  using (
    (select partnership.screens())
    or ((select platform.acting_role()) = 'supervisor' and agency_id = (select platform.acting_agency()))
  )
  with check (
    (select partnership.screens())
    or (
      (select platform.acting_role()) = 'supervisor' and agency_id = (select platform.acting_agency())
      and state in ('drafted', 'screening', 'withdrawn')
    )
  );

create policy read_along on partnership.case_study_act for select using (
  (select partnership.screens())
  or (
    (select platform.acting_role()) = 'supervisor'
    and exists (
      select from partnership.case_study s
      where s.study_id = case_study_act.study_id and s.agency_id = (select platform.acting_agency())
    )
  )
);
create policy act on partnership.case_study_act for insert with check (
  (select platform.is_system())
  or (
    recorded_by = (select platform.acting_account())
    and ((select partnership.screens()) or (select platform.acting_role()) = 'supervisor')
    and exists (select from partnership.case_study s where s.study_id = case_study_act.study_id)
  )
);

grant select, insert on partnership.case_study, partnership.case_study_act to tutela_app, tutela_worker;
grant update (
  sealed_source, content, published, state, audience, cleared_on, published_at, withdrawn_at, version, changed_at
) on partnership.case_study to tutela_app, tutela_worker;

-- Two more jobs: one withdraws case studies whose consent is gone, one takes new texts into the search.
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
      'tell_clocks', 'watch_referrals', 'seek_callbacks', 'watch_case_studies', 'index_search'
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
