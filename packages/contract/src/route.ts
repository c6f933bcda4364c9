import type { Permission, Purpose } from '@tutela/domain';
import { openField, type RefusalCode, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/**
 * How a request is written down. Every request is, refusals too; `personal` and `location` are readings of
 * P2 to P4 content, `quiet` are health probes and public pages, the only ones left out: who reads what everybody may
 * read is nobody's business. What is about a `complaint` is listed to the auditors of an independent agency alone, and
 * neither logged nor measured by its name.
 */
export type AuditClass = 'read' | 'personal' | 'location' | 'write' | 'session' | 'complaint' | 'quiet';

/**
 * One endpoint. Permission, purpose and audit class are not optional: an endpoint that does not say who may
 * call it, for what lawful purpose and how it is recorded does not compile.
 */
export interface Route {
  /** `word.verb-noun`, unique; also the operation's name in the audit and the OpenAPI document. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/api/…/:name`; path parameters are ids, never anything that says who. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType;
  readonly response: z.ZodType;
  readonly refusals: readonly RefusalCode[];
  readonly permission: Permission;
  readonly purpose: Purpose;
  readonly audit: AuditClass;
  /** A repeated request with the same `Idempotency-Key` gets the first answer and does nothing again. */
  readonly idempotent?: true;
}

/** Keeps the literal types of an endpoint. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

/** No parameters, no body. */
export const nothing = z.object({});

/** Bytes on their way out: a download with its media type. */
export interface Download {
  readonly mediaType: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A body of plain bytes, an upload. */
export const upload = (mediaTypes: readonly string[]) =>
  sensitiveField(z.instanceof(Uint8Array).meta({ 'x-media-types': mediaTypes }));

/** An answer of plain bytes, a download. */
export const download = (mediaTypes: readonly string[]) =>
  sensitiveField(z.custom<Download>().meta({ 'x-media-types': mediaTypes }));

/** An answer of plain bytes that everybody may have: open data. */
export const openDownload = (mediaTypes: readonly string[]) =>
  openField(z.custom<Download>().meta({ 'x-media-types': mediaTypes }));

/** The media types of a body or answer that is plain bytes; nothing for JSON. */
export function mediaTypesOf(schema: z.ZodType): readonly string[] | undefined {
  const types = z.globalRegistry.get(schema)?.['x-media-types'];
  return Array.isArray(types) ? types.map(String) : undefined;
}

/** What the handler of a route is given. */
export interface RouteInput<R extends Route> {
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly body: z.output<R['body']>;
}

/** What a caller of a route gives. */
export interface RouteCall<R extends Route> {
  readonly params: z.input<R['params']>;
  readonly query: z.input<R['query']>;
  readonly body: z.input<R['body']>;
}

/** What the handler of a route gives back. */
export type RouteOutput<R extends Route> = z.input<R['response']>;

/** What a caller of a route receives. */
export type RouteAnswer<R extends Route> = z.output<R['response']>;
