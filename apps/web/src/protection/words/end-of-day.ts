/** The last moment of a day (`YYYY-MM-DD`) by the reader's clock, as an ISO 8601 instant. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
