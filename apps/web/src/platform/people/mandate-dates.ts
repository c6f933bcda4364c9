/** The beginning of a day at the reader's own clock, as an instant; nothing for "at once". */
export const beginningOf = (day: string): string | null =>
  day === '' ? null : new Date(`${day}T00:00:00`).toISOString();

/** The end of a day at the reader's own clock: a mandate "until 3 May" holds on 3 May. Nothing for "without end". */
export const endOf = (day: string): string | null =>
  day === '' ? null : new Date(`${day}T23:59:59.999`).toISOString();

/** The day of a moment at the reader's own clock, as `YYYY-MM-DD`. */
export function dayOf(moment: string | Date): string {
  const at = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export const today = (): string => dayOf(new Date());
