import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from '@tutela/kernel';
import { isSystemError } from '../platform/vault/durable-file.ts';
import { findListener } from './find-listener.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Tries the address for an instant, before the long work of starting begins. Refuses as `explainListening` does. */
export async function requireFree({ host, port }: Address): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port });
    await once(probe, 'listening');
  } catch (error) {
    throw await explainListening(error, { host, port });
  } finally {
    probe.close();
  }
}

/** Why nobody can listen at an address, with the way out. Other errors stay as they are. */
export async function explainListening(error: unknown, { host, port }: Address): Promise<unknown> {
  const other = '--port or TUTELA_PORT';
  if (isSystemError(error, 'EADDRINUSE')) {
    const who = (await findListener(port)) ?? 'another program';
    return refuse(`Port ${port} is taken by ${who}. Stop it, or choose another port with ${other}.`, error);
  }
  if (isSystemError(error, 'EACCES')) {
    return refuse(
      `This account may not listen on port ${port}. Choose a port from 1024 on with ${other}.`,
      error,
    );
  }
  if (isSystemError(error, 'EADDRNOTAVAIL') || isSystemError(error, 'ENOTFOUND')) {
    return refuse(
      `${host} is no address of this machine. Set TUTELA_HOST to one, or leave it out to listen on 127.0.0.1.`,
      error,
    );
  }
  return error;
}

const refuse = (message: string, cause: unknown): Refusal =>
  new Refusal('platform.configuration_invalid', message, { setting: 'TUTELA_PORT' }, { cause });
