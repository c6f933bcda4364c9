import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Log } from '../log/log.ts';

const bodyLimit = 16 * 1024;
/** A page that breaks the policy at every key press must not fill the log. */
const mostAMinute = 60;

/** As browsers send it by `report-uri` and by the Reporting API. Only these two fields are looked at. */
const Report = z.object({ 'effective-directive': z.string(), 'blocked-uri': z.string() }).partial();
const Body = z.union([
  z.object({ 'csp-report': Report }).transform((body) => body['csp-report']),
  z
    .array(z.object({ body: z.object({ effectiveDirective: z.string(), blockedURL: z.string() }).partial() }))
    .min(1)
    .transform(([first]) => ({
      'effective-directive': first?.body.effectiveDirective,
      'blocked-uri': first?.body.blockedURL,
    })),
]);

const directives = [
  'default-src',
  'script-src',
  'script-src-elem',
  'script-src-attr',
  'style-src',
  'style-src-elem',
  'style-src-attr',
  'img-src',
  'font-src',
  'connect-src',
  'manifest-src',
  'media-src',
  'object-src',
  'frame-src',
  'worker-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
  'require-trusted-types-for',
];
const kinds = [
  'inline',
  'eval',
  'wasm-eval',
  'trusted-types-policy',
  'trusted-types-sink',
  'data',
  'blob',
  'self',
];

/**
 * Takes the reports of browsers about broken content security policy. Of each only the directive and the kind of
 * what was blocked are logged: addresses could name a file, and anyone can send anything here.
 */
export function addCspReports(server: FastifyInstance, log: Pick<Log, 'warn'>): void {
  const mayLog = atMost(mostAMinute);
  server.addContentTypeParser(
    ['application/csp-report', 'application/reports+json'],
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, parsed(String(body))),
  );
  server.post('/api/reports/csp', { bodyLimit }, async (request, reply) => {
    const report = Body.safeParse(request.body);
    if (report.success && mayLog()) {
      const directive = report.data['effective-directive'];
      log.warn('csp.broken', {
        directive: directives.find((each) => each === directive) ?? 'other',
        blocked: kindOf(report.data['blocked-uri'] ?? '', request.host),
      });
    }
    return reply.status(204).send();
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function kindOf(blocked: string, host: string): string {
  const kind = kinds.find((each) => blocked === each || blocked.startsWith(`${each}:`));
  if (kind !== undefined) return kind;
  if (!URL.canParse(blocked)) return 'unknown';
  return new URL(blocked).host === host ? 'own' : 'foreign';
}

function atMost(aMinute: number): () => boolean {
  let since = 0;
  let count = 0;
  return () => {
    if (performance.now() - since >= 60_000) {
      since = performance.now();
      count = 0;
    }
    count += 1;
    return count <= aMinute;
  };
}
