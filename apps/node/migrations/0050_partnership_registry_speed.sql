-- A registry of hundreds of thousands of recommendations answers at once, whatever is asked and whoever asks. What
-- decides who reads a link stands on the link itself, so that not every one of them must be looked up again; it cannot
-- differ from what it is copied from, since that never changes and the database holds both together.
select set_config('app.role', 'system', true);
alter table partnership.recommendation add unique (recommendation_id, addressee_code, classification);
alter table partnership.action add unique (action_id, party_code, classification);

alter table partnership.recommendation_issuer add column addressee_code text, add column classification text;
create policy fill_system on partnership.recommendation_issuer for update using ((select platform.is_system()));
update partnership.recommendation_issuer link set addressee_code = r.addressee_code, classification = r.classification
  from partnership.recommendation r where r.recommendation_id = link.recommendation_id;
drop policy fill_system on partnership.recommendation_issuer;
alter table partnership.recommendation_issuer
  alter column addressee_code set not null,
  alter column classification set not null,
  add foreign key (recommendation_id, addressee_code, classification)
    references partnership.recommendation (recommendation_id, addressee_code, classification);
comment on column partnership.recommendation_issuer.addressee_code is 'Of the recommendation: who may read one may read the other.';
drop policy read_along on partnership.recommendation_issuer;
create policy read_along on partnership.recommendation_issuer for select using (
  classification = any ((select partnership.readable_classes())::text[])
  or addressee_code = any ((select partnership.own_parties())::text[])
);
drop index partnership.recommendation_issuer_party;
create index recommendation_issuer_party on partnership.recommendation_issuer (party_code, recommendation_id)
  include (addressee_code, classification);

alter table partnership.action_recommendation
  add column party_code text, add column action_class text, add column recommendation_class text;
create policy fill_system on partnership.action_recommendation for update using ((select platform.is_system()));
update partnership.action_recommendation link
  set party_code = a.party_code, action_class = a.classification, recommendation_class = r.classification
  from partnership.action a, partnership.recommendation r
  where a.action_id = link.action_id and r.recommendation_id = link.recommendation_id;
drop policy fill_system on partnership.action_recommendation;
alter table partnership.action_recommendation
  alter column party_code set not null,
  alter column action_class set not null,
  alter column recommendation_class set not null,
  add foreign key (action_id, party_code, action_class)
    references partnership.action (action_id, party_code, classification),
  add foreign key (recommendation_id, party_code, recommendation_class)
    references partnership.recommendation (recommendation_id, addressee_code, classification);
comment on column partnership.action_recommendation.party_code is
  'Whose action it is, and to whom the recommendation is addressed: an action answers what its own party was told.';
drop policy read_along on partnership.action_recommendation;
create policy read_along on partnership.action_recommendation for select using (
  party_code = any ((select partnership.own_parties())::text[])
  or (
    action_class = any ((select partnership.readable_classes())::text[])
    and recommendation_class = any ((select partnership.readable_classes())::text[])
  )
);
select set_config('app.role', '', true);

create index recommendation_strength on partnership.recommendation (strength, number);
create index recommendation_symbol on partnership.recommendation (symbol, number) where symbol is not null;

-- The search walks from the newest on where a word is in many texts, and goes by the word where it is in few.
create index search_text_number on partnership.search_text (language, number);
create index search_text_addressee on partnership.search_text (language, addressee_code, number);
create index search_text_year on partnership.search_text (language, year, number);
