import { fileURLToPath } from 'node:url';
import { Refusal } from '@tutela/kernel';
import { determinationPaperIn, filePaperIn } from '@tutela/web/print';
import { renderPublicPage } from '@tutela/web/public';
import { healthParts } from './health.ts';
import type { NodeParts } from './node-parts.ts';
import { type PartnershipPorts, partnershipPages, partnershipRoutes } from './partnership/index.ts';
import { auditRoutes } from './platform/audit/routes.ts';
import { rowHashLabel } from './platform/audit/row-hash.ts';
import { createAuditWriter } from './platform/audit/write-audit.ts';
import type { AuthParts } from './platform/auth/auth-parts.ts';
import { addressGroup } from './platform/auth/limit/address-group.ts';
import { countAttempts } from './platform/auth/limit/count-attempts.ts';
import { openSingleSignOn } from './platform/auth/oidc/providers.ts';
import { authRoutes } from './platform/auth/routes.ts';
import { findNodeFact } from './platform/auth/session/node-fact.store.ts';
import { openSessionFinder } from './platform/auth/session/session-finder.ts';
import { requireStepUp, stepUpStrength } from './platform/auth/session/step-up.ts';
import { openBlobStore } from './platform/blobs/blob-store.ts';
import { systemAct } from './platform/db/act.ts';
import { type Database, openDatabase } from './platform/db/acting-as.ts';
import { openKysely, openPool, openSystemPool } from './platform/db/pool.ts';
import { addCspReports } from './platform/http/csp-reports.ts';
import { addHealth } from './platform/http/health/add-health.ts';
import { openApiRoute } from './platform/http/openapi/openapi-document.ts';
import type { ServedRoute } from './platform/http/serve.ts';
import { createServer, type Server } from './platform/http/server.ts';
import { directoryRoutes } from './platform/people/directory.ts';
import { draftRoutes } from './platform/people/drafts.ts';
import { openPrinter } from './platform/print/open-printer.ts';
import { openVault, type Vault } from './platform/vault/vault.ts';
import {
  openChangedNames,
  openClockRules,
  openErasureLedger,
  openNameEncoder,
  openNameShelf,
  openThreads,
  type ProtectionPorts,
  protectionRoutes,
} from './protection/index.ts';
import { studySourcesOf } from './study-sources.ts';
import { version } from './version.ts';

/** The template and the program of the printer's thread; from `src` and from `dist` the way is the same. */
const printFolder = fileURLToPath(new URL('../print', import.meta.url));

/** The program of the threads that compare names; from `src` and from `dist` the way is the same. */
const threadFolder = fileURLToPath(new URL('../threads', import.meta.url));

/** A node that answers, not yet listening. */
export interface NodeApp {
  readonly server: Server;
  readonly database: Database;
  readonly auth: AuthParts;
  readonly protection: ProtectionPorts;
  readonly partnership: PartnershipPorts;
  readonly routes: readonly ServedRoute[];
  close(): Promise<void>;
}

/** The composition root: the one place where the parts of a node meet. */
export async function openApp(parts: NodeParts): Promise<NodeApp> {
  const { keyring, clock, random, log } = parts;
  const onError = (error: Error) => log.warn('db.connection_lost', { code: error.name });
  const appPool = openPool(parts.database.as('app'), 20, onError);
  const systemPool = openSystemPool(parts.database.as('app'), 6, onError);
  const kysely = openKysely(appPool);
  const system = openKysely(systemPool);
  const hashKey = keyring.derive(rowHashLabel);
  const writeAudit = createAuditWriter({ hashKey, clock, random });
  const database = openDatabase(kysely, clock, writeAudit);
  const vault = openVault(keyring, random);
  const auth = await authParts(parts, vault, database);
  const threads = openThreads(threadFolder);
  const names = {
    changedNames: openChangedNames(),
    nameEncoder: openNameEncoder(keyring.derive('name codes')),
    nameShelf: openNameShelf({ database, vault, clock, workers: threads }),
  };
  const protection = { ...protectionPorts(parts, vault, auth), ...names };
  const partnership = { ...protection, studySources: studySourcesOf(protection) };
  const routes = [
    ...authRoutes(auth),
    ...directoryRoutes(),
    ...draftRoutes({ vault, clock }),
    ...auditRoutes({ hashKey, publicKey: keyring.auditSigner.publicKey, home: parts.config.home, clock }),
    ...protectionRoutes(protection),
    ...partnershipRoutes(partnership),
  ];
  const documented = routes.map(({ route }) => route);
  const served = [...routes, openApiRoute(documented, { version, cookieName: auth.cookieName })];
  const server = await createServer({
    database,
    clock,
    findSession: openSessionFinder(system, clock, parts.config.sessionLimits),
    routes: served,
    pages: partnershipPages(renderPublicPage),
    requestSecret: keyring.derive('request keys'),
    cookieName: auth.cookieName,
    webFolder: parts.webFolder,
    mostUploadMegabytes: parts.config.mostUploadMegabytes,
    ...(parts.config.publicOrigin !== undefined && { publicOrigin: parts.config.publicOrigin }),
    log,
  });
  addHealth(server, await healthParts(parts, database));
  addCspReports(server, log);
  return {
    server,
    database,
    auth,
    protection,
    partnership,
    routes: served,
    close: async () => {
      await server.close();
      await Promise.all([kysely.destroy(), system.destroy(), threads.stop()]);
    },
  };
}

function protectionPorts(
  parts: NodeParts,
  vault: Vault,
  auth: AuthParts,
): Omit<ProtectionPorts, 'nameEncoder' | 'nameShelf' | 'changedNames'> {
  const { config, clock, random } = parts;
  const clockRules = openClockRules(clock);
  return {
    vault,
    clock,
    random,
    clockRules: clockRules.read,
    forgetClockRules: clockRules.forget,
    blobs: openBlobStore(config.home, vault, random),
    printer: openPrinter(printFolder, clock),
    filePaper: filePaperIn,
    determinationPaper: determinationPaperIn,
    childSecret: parts.keyring.derive('child codes'),
    complaintSecret: parts.keyring.derive('complaints'),
    childCookie: `__Host-me-${parts.keyring.nodeId}`,
    countChildTry: (context) =>
      countAttempts(context, auth, { child_page_address: addressGroup(context.address) }),
    countCallback: (context, accountId) => countAttempts(context, auth, { callback_account: accountId }),
    countHint: (context, accountId) => countAttempts(context, auth, { same_child_account: accountId }),
    countNameSearch: (context, accountId) => countAttempts(context, auth, { name_search_account: accountId }),
    ledger: openErasureLedger(config.home),
    retentionYears: config.retentionYears,
    mostUploadMegabytes: config.mostUploadMegabytes,
    requireSpace: async () => {
      if (await parts.database.intakeAllowed()) return;
      throw new Refusal(
        'platform.intake_stopped',
        'The disk of this node is nearly full, so nothing new is taken in. Tell your administrator now.',
      );
    },
    requireStepUp: async (tx, context) => requireStepUp(context, await stepUpStrength(tx, 'revealStepUp')),
  };
}

/** Who this node says it is, and what sign-in needs of it. */
async function authParts(parts: NodeParts, vault: Vault, database: Database): Promise<AuthParts> {
  const { config, keyring, random, clock } = parts;
  const act = systemAct('platform.open-node', clock.now(), { purpose: 'system', audit: 'quiet' });
  const facts = await database.actingAs(act, 'platform', async (tx) => ({
    name: await findNodeFact(tx, 'name'),
    demo: await findNodeFact(tx, 'demo'),
  }));
  return {
    random,
    vault,
    cookieName: `__Host-tutela-${keyring.nodeId}`,
    node: {
      nodeId: keyring.nodeId,
      name: facts.name ?? 'Tutela',
      demo: facts.demo === 'true',
      mostUploadMegabytes: config.mostUploadMegabytes,
    },
    sessionLimits: config.sessionLimits,
    limitSecret: keyring.derive('sign-in limits'),
    singleSignOn: openSingleSignOn(config.oidcProviders),
  };
}
