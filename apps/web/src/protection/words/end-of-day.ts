/** The last moment of a day (`YYYY-MM-DD`), as an ISO 8601 instant. The node counts days in UTC and decides what is overdue. */
export const endOfDay = (day: string): string => `${day}T23:59:59.000Z`;
