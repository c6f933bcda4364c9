-- The justice wall: those who prosecute read the section on justice and nothing else, whatever was granted to them or to
-- their agency. What a child tells those who protect is not collected for a case against anybody, the child least of all.
create policy justice_wall on protection.entry as restrictive for select
  using ((select platform.acting_role()) is distinct from 'justice_officer' or section = 'justice');
create policy justice_wall on protection.clock as restrictive for select
  using ((select platform.acting_role()) is distinct from 'justice_officer' or section = 'justice');
create policy justice_wall on protection.blob as restrictive for select
  using ((select platform.acting_role()) is distinct from 'justice_officer');
