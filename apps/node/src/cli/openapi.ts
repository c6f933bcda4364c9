import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as contract from '@tutela/contract';
import type { Command } from 'commander';
import { z } from 'zod';
import { openApiDocument } from '../platform/http/openapi/openapi-document.ts';
import { version } from '../version.ts';
import { note, say } from './terminal/say.ts';
import { readOptions } from './terminal/usage.ts';

const Options = z.object({ out: z.string().optional() });

export function addOpenApi(program: Command): void {
  program
    .command('openapi')
    .summary('print the interface as an OpenAPI 3.1 document')
    .description(
      'Prints every endpoint of a node as an OpenAPI 3.1 document (JSON). Needs no node and opens nothing.',
    )
    .option('--out <file>', 'write it into a file instead')
    .addHelpText(
      'after',
      '\nA running node serves the same document at /api/openapi.json, with its own cookie’s name.',
    )
    .action(async (_options, command: Command) => {
      const { out } = readOptions(command, Options);
      const info = { version, cookieName: '__Host-tutela-<node id>' };
      const text = JSON.stringify(openApiDocument(routes(), info), undefined, 2);
      if (out === undefined) return say(text);
      await writeFile(resolve(out), `${text}\n`);
      note(`Written to ${out}.`);
    });
}

/** Every endpoint that the contract names. */
function routes(): contract.Route[] {
  const values: readonly unknown[] = Object.values(contract);
  return values.filter(isRoute);
}

function isRoute(value: unknown): value is contract.Route {
  return typeof value === 'object' && value !== null && 'permission' in value && 'audit' in value;
}
