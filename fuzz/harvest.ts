import type { Caller } from './world.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const most = 200;

/** Ids that the node gave out, by the name of their field; and whose files they are. */
export class Harvest {
  readonly pool = new Map<string, string[]>();
  readonly #agencyOfFile = new Map<string, number>();
  readonly #isCaller: (id: string) => boolean;

  /** Ids for which `isCaller` says yes are left alone. */
  constructor(agencies: readonly number[], isCaller: (id: string) => boolean) {
    this.pool.set('agencyId', agencies.map(String));
    this.#isCaller = isCaller;
  }

  /** Takes every id out of an answer. An outsider's are not for others. */
  gather(body: unknown, caller: Caller | null, outsider: boolean): void {
    if (typeof body !== 'object' || body === null) return;
    const isCallers = 'accountId' in body && this.#isCaller(String(body.accountId));
    for (const [name, value] of Object.entries(body)) {
      if (typeof value === 'object') this.gather(value, caller, outsider);
      else if (!isCallers && typeof value === 'string' && uuid.test(value))
        this.#add(name, value, caller, outsider);
    }
  }

  #add(name: string, value: string, caller: Caller | null, outsider: boolean): void {
    if (this.#isCaller(value)) return;
    if (name === 'fileId' && caller !== null && !this.#agencyOfFile.has(value)) {
      this.#agencyOfFile.set(value, caller.agencyId);
    }
    if (outsider || !name.endsWith('Id')) return;
    const known = this.pool.get(name) ?? [];
    if (known.includes(value)) return;
    this.pool.set(name, [...known, value].slice(-most));
  }

  /** The agency that first got to know a file, when that is known. */
  agencyOf(fileId: string): number | undefined {
    return this.#agencyOfFile.get(fileId);
  }
}
