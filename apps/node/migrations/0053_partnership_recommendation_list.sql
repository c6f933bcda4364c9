-- The few that are not public are in no search, and are looked through by themselves.
create index recommendation_not_public on partnership.recommendation (number) where classification <> 'public';
