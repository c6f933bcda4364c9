-- Who reads and writes what 0033 holds.
alter table partnership.recommendation enable row level security;
alter table partnership.recommendation force row level security;
alter table partnership.recommendation_issuer enable row level security;
alter table partnership.recommendation_issuer force row level security;
alter table partnership.recommendation_text enable row level security;
alter table partnership.recommendation_text force row level security;
alter table partnership.response enable row level security;
alter table partnership.response force row level security;
alter table partnership.action enable row level security;
alter table partnership.action force row level security;
alter table partnership.action_step enable row level security;
alter table partnership.action_step force row level security;
alter table partnership.action_recommendation enable row level security;
alter table partnership.action_recommendation force row level security;
alter table partnership.reminder enable row level security;
alter table partnership.reminder force row level security;

create policy read_classified on partnership.recommendation for select using (
  classification = any ((select partnership.readable_classes())::text[])
  or addressee_code = any ((select partnership.own_parties())::text[])
);
create policy add_managing on partnership.recommendation for insert with check (
  (select partnership.manages())
  and ((select platform.is_system()) or recorded_by = (select platform.acting_account()))
);
-- Its projections, by whoever answers for the addressee.
create policy project on partnership.recommendation for update
  using ((select partnership.manages()) or addressee_code = any ((select partnership.own_parties())::text[]))
  with check ((select partnership.manages()) or addressee_code = any ((select partnership.own_parties())::text[]));

-- What belongs to a recommendation is read with it.
create policy read_along on partnership.recommendation_issuer for select using (
  exists (select from partnership.recommendation r where r.recommendation_id = recommendation_issuer.recommendation_id)
);
create policy add_managing on partnership.recommendation_issuer for insert with check ((select partnership.manages()));

create policy read_along on partnership.recommendation_text for select using (
  exists (select from partnership.recommendation r where r.recommendation_id = recommendation_text.recommendation_id)
);
create policy add_managing on partnership.recommendation_text for insert with check ((select partnership.manages()));

create policy read_along on partnership.response for select using (
  exists (select from partnership.recommendation r where r.recommendation_id = response.recommendation_id)
);
create policy answer on partnership.response for insert with check (
  (select platform.is_system())
  or (recorded_by = (select platform.acting_account()) and party_code = any ((select partnership.own_parties())::text[]))
);

create policy read_classified on partnership.action for select using (
  classification = any ((select partnership.readable_classes())::text[])
  or party_code = any ((select partnership.own_parties())::text[])
);
create policy plan on partnership.action for insert
  with check (party_code = any ((select partnership.own_parties())::text[]));
create policy work on partnership.action for update
  using ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]))
  with check ((select partnership.manages()) or party_code = any ((select partnership.own_parties())::text[]));

create policy read_along on partnership.action_step for select using (
  exists (select from partnership.action a where a.action_id = action_step.action_id)
);
create policy add on partnership.action_step for insert with check (
  recorded_by = (select platform.acting_account())
  and (
    (select partnership.manages())
    or exists (
      select from partnership.action a
      where a.action_id = action_step.action_id and a.party_code = any ((select partnership.own_parties())::text[])
    )
  )
);

create policy read_along on partnership.action_recommendation for select using (
  exists (select from partnership.action a where a.action_id = action_recommendation.action_id)
  and exists (
    select from partnership.recommendation r where r.recommendation_id = action_recommendation.recommendation_id
  )
);
create policy join_up on partnership.action_recommendation for insert with check (
  exists (
    select from partnership.action a
    where a.action_id = action_recommendation.action_id and a.party_code = any ((select partnership.own_parties())::text[])
  )
  and exists (
    select from partnership.recommendation r
    where r.recommendation_id = action_recommendation.recommendation_id
      and r.addressee_code = any ((select partnership.own_parties())::text[])
  )
);

create policy read_system on partnership.reminder for select using ((select platform.is_system()));
create policy tell_system on partnership.reminder for insert with check ((select platform.is_system()));

grant select, insert on partnership.recommendation, partnership.recommendation_issuer, partnership.recommendation_text,
  partnership.response, partnership.action, partnership.action_step, partnership.action_recommendation,
  partnership.reminder to tutela_app, tutela_worker;
grant update (answer, answered_on, plan_due_on, report_due_on) on partnership.recommendation to tutela_app, tutela_worker;
grant update (owner_seat_id, state, due_on, delays, version, changed_at) on partnership.action to tutela_app, tutela_worker;
