-- Reminders are sent by the node itself; a good practice that somebody must look at again is reminded of too.
alter table partnership.reminder drop constraint reminder_kind_check;
alter table partnership.reminder add check (kind in ('action', 'plan', 'report', 'practice'));

-- One more job: reminders, once a day.
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
      'tell_clocks', 'watch_referrals', 'seek_callbacks', 'watch_case_studies', 'index_search', 'send_reminders'
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
