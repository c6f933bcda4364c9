import type { Role } from '@tutela/domain';
import type { FuzzAnswer } from './check.ts';
import type { FuzzRequest } from './request.ts';

/** Somebody with a session. */
export interface Caller {
  readonly role: Role;
  readonly agencyId: number;
  readonly accountId: string;
  readonly token: string;
}

/** A node that is being tried, however it is reached. */
export interface FuzzWorld {
  /** Sends a request as somebody, or as nobody. */
  ask(request: FuzzRequest, caller: Caller | null): Promise<FuzzAnswer>;
  addAgency(name: string): Promise<number>;
  addPerson(agencyId: number, role: Role): Promise<Caller>;
  /** Memory of the node's process in MB (2^20 bytes). */
  memory(): number;
}
