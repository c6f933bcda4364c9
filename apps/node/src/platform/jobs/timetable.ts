import type { JobHandlers } from './job-handler.ts';
import { type JobName, jobNames } from './job-names.ts';

/** When each job runs of itself, UTC: minute, hour, day of the month, month, day of the week. */
const times: Record<JobName, string> = {
  clear_request_keys: '7 * * * *',
  clear_uploads: '17 * * * *',
  clear_sessions: '*/10 * * * *',
  clear_drafts: '27 2 * * *',
  rewrap_keys: '37 2 * * *',
  erase_due: '47 2 * * *',
  tell_clocks: '*/5 * * * *',
  watch_referrals: '*/5 * * * *',
  // Every minute, so that the time of an answer says nothing either.
  seek_callbacks: '* * * * *',
  // Withdrawn everywhere within the hour: looked for every ten minutes, and pages are kept for five.
  watch_case_studies: '*/10 * * * *',
  index_search: '*/5 * * * *',
  // A registration's are made right after it; this finds what was left, such as files from before this version.
  code_names: '*/15 * * * *',
  // Early in the morning of Europe, so that it is there when people begin.
  send_reminders: '57 3 * * *',
};

/**
 * The timetable of the jobs that have a handler. A node that was off at night does the job once when it is back;
 * one that could not be done is replaced by the next, not joined by it.
 */
export function timetable(handlers: JobHandlers): string {
  return jobNames
    .filter((job) => handlers[job] !== undefined)
    .map((job) => `${times[job]} ${job} ?fill=1d&max=8&jobKey=${job}`)
    .join('\n');
}
