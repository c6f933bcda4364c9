-- A statement on a recommendation is read by those who may read that recommendation: else it would tell of it.
drop policy read_published on partnership.statement;
create policy read_published on partnership.statement for select using (
  (select partnership.manages())
  or by_party = any ((select partnership.own_parties())::text[])
  or (
    exists (
      select from partnership.statement_decision d
      where d.statement_id = statement.statement_id and d.outcome = 'published'
    )
    and (
      recommendation_id is null
      or exists (
        select from partnership.recommendation r where r.recommendation_id = statement.recommendation_id
      )
    )
  )
);
