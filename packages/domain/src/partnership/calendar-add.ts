/** A day so many months later; the last day of the month where it has no such day. Days are `YYYY-MM-DD`. */
export function calendarAdd(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), count % 12];
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return `${padded(toYear, 4)}-${padded(toMonth + 1, 2)}-${padded(Math.min(date, last), 2)}`;
}

/** Whole days from one day to another; negative when the other is before it. */
export const calendarDays = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
