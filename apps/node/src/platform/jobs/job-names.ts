/**
 * Every job there is. The list stands in the function `platform.enqueue` too, which refuses any other
 * name; `seek_callbacks` and `code_names` are done by the timetable alone.
 */
export const jobNames = [
  'clear_uploads',
  'clear_drafts',
  'clear_request_keys',
  'clear_sessions',
  'rewrap_keys',
  'erase_due',
  'tell_clocks',
  'watch_referrals',
  'seek_callbacks',
  'watch_case_studies',
  'index_search',
  'code_names',
  'send_reminders',
] as const;

export type JobName = (typeof jobNames)[number];
