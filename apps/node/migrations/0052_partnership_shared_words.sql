-- What is recommended to several is a record for each, which answers and is followed by itself; they share their words.
select set_config('app.role', 'system', true);
alter table partnership.recommendation
  add column words_of uuid,
  add unique (recommendation_id, classification);
update partnership.recommendation set words_of = recommendation_id;
alter table partnership.recommendation
  alter column words_of set not null,
  add foreign key (words_of, classification) references partnership.recommendation (recommendation_id, classification);
comment on column partnership.recommendation.words_of is
  'Itself, or the first of those that were recommended together: whose texts are its own. All are classified alike.';
create index recommendation_words_of on partnership.recommendation (words_of);
select set_config('app.role', '', true);

-- Whoever may read one of those that share a text may read the text.
drop policy read_along on partnership.recommendation_text;
create policy read_along on partnership.recommendation_text for select using (
  exists (select from partnership.recommendation r where r.words_of = recommendation_text.recommendation_id)
);
comment on column partnership.recommendation_text.recommendation_id is
  'The recommendation that others made together with it share it with.';
