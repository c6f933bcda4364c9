interface Caller {
  readonly cookie: { readonly name: string; readonly value: string };
}

const headOf = (line: string, { cookie }: Caller): string =>
  `${line} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie.name}=${cookie.value}\r\n`;

/** A GET as it goes over the wire. */
export const getRequest = (path: string, caller: Caller): string => `${headOf(`GET ${path}`, caller)}\r\n`;

/** A GET as a browser sends it, which unpacks what comes packed. */
export const browserRequest = (path: string, caller: Caller): string =>
  `${headOf(`GET ${path}`, caller)}accept-encoding: gzip\r\n\r\n`;

/** A command as it goes over the wire, with its own Idempotency-Key. */
export function postRequest(
  path: string,
  body: unknown,
  caller: Caller,
  key: string = crypto.randomUUID(),
): string {
  const json = JSON.stringify(body);
  return (
    headOf(`POST ${path}`, caller) +
    `content-type: application/json\r\nidempotency-key: ${key}\r\n` +
    `content-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`
  );
}

/** A registration as it goes over the wire. */
export const registration = (body: unknown, key: string, caller: Caller): string =>
  postRequest('/api/protection/files', body, caller, key);
