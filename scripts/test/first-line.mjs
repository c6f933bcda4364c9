/** What a summary says of an error: the first line of its message. */
export const firstLine = (error) => error?.message?.split('\n', 1)[0] ?? 'no message';
