-- What a grant opens depends on who reads it, not only on to whom it was given. All of it stands in the policy of the
-- grants: the policies of files, entries and clocks look through it, so that a grant that is not seen opens nothing.

-- What an agency was given is for those who work on its files and, unless the file is only offered to it, for those
-- who provide its services; not for every guardian, lawyer, panellist or police officer who has a mandate there.
create function platform.provides_service() returns boolean language sql stable parallel safe
  as $$ select coalesce(platform.acting_role() = 'service_provider', false) $$;

-- Which sections a role may ever be let into; the same list stands in the domain (sectionsOpenTo), held by a test.
create function platform.may_be_let_into(section text) returns boolean language sql stable parallel safe
  as $$
    select case platform.acting_role()
      when 'guardian' then section not in ('documents', 'health', 'notes')
      when 'justice_officer' then section = 'justice'
      when 'panel_member' then section = 'determination'
      when 'panel_chair' then section = 'determination'
      else true
    end
  $$;

revoke execute on function platform.provides_service, platform.may_be_let_into from public;
grant execute on function platform.provides_service, platform.may_be_let_into to tutela_app, tutela_worker;

alter policy see on protection.file_grant using (
  (select platform.is_system())
  or (
    (select platform.works_in_files())
    and (
      (
        (select platform.does_casework())
        and (
          owner_agency_id = (select platform.acting_agency())
          or agency_id = (select platform.acting_agency())
          or account_id = (select platform.acting_account())
        )
      )
      or (
        account_id = (select platform.acting_account())
        and platform.may_be_let_into(section)
      )
      or (
        (select platform.provides_service())
        and agency_id = (select platform.acting_agency())
        and not exists (
          select from protection.handover h
          where h.file_id = file_grant.file_id and h.grant_id = file_grant.grant_id
        )
      )
    )
  )
);

-- Likewise the queues of an agency, and who takes a file over.
alter policy see on protection.handover
  using (
    (select platform.is_system())
    or (
      (select platform.does_casework() or platform.provides_service())
      and (
        from_agency_id = (select platform.acting_agency()) or to_agency_id = (select platform.acting_agency())
      )
    )
  );
alter policy answer on protection.handover
  using (
    answer is null
    and (select platform.does_casework())
    and (from_agency_id = (select platform.acting_agency()) or to_agency_id = (select platform.acting_agency()))
  );
alter policy see on protection.referral
  using (
    (select platform.is_system())
    or (
      (select platform.does_casework() or platform.provides_service())
      and to_agency_id = (select platform.acting_agency())
    )
  );
alter policy take_over on protection.file
  using (
    (select platform.does_casework())
    and exists (
      select from protection.handover h
      where h.file_id = file.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  );
alter policy take_over on protection.file_grant
  using (
    (select platform.does_casework())
    and exists (
      select from protection.handover h
      where h.file_id = file_grant.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  );
alter policy see_before_taking_over on protection.file_grant
  using (
    (select platform.does_casework())
    and exists (
      select from protection.handover h
      where h.file_id = file_grant.file_id
        and h.to_agency_id = (select platform.acting_agency())
        and h.answer is null
    )
  );

-- A file is opened, and a grant ended, by casework; a panellist with a conflict ends their own.
alter policy open on protection.file
  with check (agency_id = (select platform.acting_agency()) and (select platform.does_casework()));
alter policy end_it on protection.file_grant
  using (
    ended_at is null
    and (
      (select platform.is_system())
      or (
        (select platform.does_casework())
        and (
          owner_agency_id = (select platform.acting_agency()) or agency_id = (select platform.acting_agency())
        )
      )
      or ((select platform.works_in_files()) and account_id = (select platform.acting_account()))
    )
  );
