-- Who acts: set by acting-as for the length of one transaction, read by every policy.
-- Unset settings read as null, and null matches no row.
create schema platform;
create schema protection;
revoke all on schema platform, protection from public;
grant usage on schema platform, protection to tutela_app, tutela_worker, tutela_auditor;

create function platform.acting_account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function platform.acting_agency() returns integer language sql stable parallel safe
  as $$ select nullif(current_setting('app.agency', true), '')::integer $$;
create function platform.acting_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.role', true), '') $$;
-- The product's time, from the Clock port, so that time in tests is the product's time.
create function platform.acting_now() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;
create function platform.is_system() returns boolean language sql stable parallel safe
  as $$ select coalesce(platform.acting_role() = 'system', false) $$;
-- Somebody who signed in, or the node itself: everyone but the public.
create function platform.is_known() returns boolean language sql stable parallel safe
  as $$ select platform.acting_account() is not null or platform.is_system() $$;
-- The roles that work in files, or are let into one by a grant. A grant to an agency is not for those of its
-- people who administer, audit or count.
create function platform.works_in_files() returns boolean language sql stable parallel safe
  as $$
    select coalesce(platform.acting_role() in (
      'caseworker', 'supervisor', 'intake_worker', 'guardian', 'panel_member', 'panel_chair', 'service_provider',
      'lawyer', 'liaison_officer', 'justice_officer'
    ), false)
  $$;

-- The roles that work on an agency's files: what an agency holds or was granted is theirs, not everybody's there.
create function platform.does_casework() returns boolean language sql stable parallel safe
  as $$ select coalesce(platform.acting_role() in ('caseworker', 'supervisor', 'intake_worker'), false) $$;

revoke execute on all functions in schema platform from public;
grant execute on all functions in schema platform to tutela_app, tutela_worker, tutela_auditor;
