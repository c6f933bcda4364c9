/** How far the node's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

/** Called with each answer. The header counts whole seconds, which is near enough for ends of sessions. */
export function noteNodeTime(response: Response): void {
  const told = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(told)) ahead = told - Date.now();
}

/** Now by the node's clock, in milliseconds since 1970: a tablet's own clock may be wrong. */
export const nodeNow = (): number => Date.now() + ahead;
