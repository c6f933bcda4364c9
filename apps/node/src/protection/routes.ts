import * as contract from '@tutela/contract';
import { type ServedRoute, serve, serveOutside } from '../platform/http/serve.ts';
import { ageRoutes } from './age/age-routes.ts';
import { assessmentRoutes } from './assessment/assessment-routes.ts';
import { askCallback } from './callback/ask-callback.ts';
import type { CallbackPorts } from './callback/ports.ts';
import { countCaseload, handCaseloadOver } from './caseload/caseload.ts';
import { childRoutes } from './child-page/child-routes.ts';
import type { ChildPagePorts } from './child-page/ports.ts';
import { childPageRoutes } from './child-page/staff-routes.ts';
import { childRequestRoutes } from './child-request/child-request-routes.ts';
import { clockRoutes } from './clock/clock-routes.ts';
import type { ClockPorts } from './clock/ports.ts';
import { closureRoutes } from './closure/closure-routes.ts';
import { complaintRoutes } from './complaint/complaint-routes.ts';
import type { ComplaintPorts } from './complaint/ports.ts';
import { conferenceRoutes } from './conference/conference-routes.ts';
import { consentRoutes } from './consent/consent-routes.ts';
import { controlRoutes } from './control/control-routes.ts';
import { detentionRoutes } from './detention/detention-routes.ts';
import { determinationRoutes } from './determination/determination-routes.ts';
import { panelRoutes } from './determination/panel-routes.ts';
import { digitalSafetyRoutes } from './digital-safety/digital-safety-routes.ts';
import { attachDocument } from './document/attach-document.ts';
import { downloadBlob } from './document/download.ts';
import type { DocumentPorts } from './document/ports.ts';
import { uploadBlob } from './document/upload.ts';
import { answerErasure } from './erasure/answer-erasure.ts';
import { listErasures } from './erasure/list-erasures.ts';
import type { ErasurePorts } from './erasure/ports.ts';
import { proposeErasure } from './erasure/propose-erasure.ts';
import { evidenceRoutes } from './evidence/evidence-routes.ts';
import { familyRoutes } from './family/family-routes.ts';
import { fileCommandRoutes } from './file/commands.ts';
import { getFile } from './file/get-file.ts';
import { readContent } from './file/read-content.ts';
import { readHistory } from './file/read-history.ts';
import { readIdentity } from './file/read-identity.ts';
import { registerChild } from './file/register-child.ts';
import { guardianRoutes } from './guardian/guardian-routes.ts';
import { answerHandover } from './handover/answer-handover.ts';
import { listHandovers } from './handover/list-handovers.ts';
import { offerHandover } from './handover/offer-handover.ts';
import { interpreterRoutes } from './interpreter/interpreter-routes.ts';
import { listFiles } from './list/list-files.ts';
import { answerReveal } from './location/answer-reveal.ts';
import { listReveals } from './location/list-reveals.ts';
import type { LocationPorts } from './location/ports.ts';
import { readLocation } from './location/read-location.ts';
import { recordLocation } from './location/record-location.ts';
import { requestReveal } from './location/request-reveal.ts';
import { missingRoutes } from './missing/missing-routes.ts';
import { findByName } from './name-search/find-by-name.ts';
import { claimRoutes } from './non-punishment/claim-routes.ts';
import { noticeRoutes } from './notice/notices.ts';
import { placementRoutes } from './placement/placement-routes.ts';
import { planRoutes } from './plan/plan-routes.ts';
import type { PrintPorts } from './print/ports.ts';
import { printDeterminationPages } from './print/print-determination.ts';
import { printFilePages } from './print/print-file.ts';
import { receivingRoutes } from './referral/receiving-routes.ts';
import { sendingRoutes } from './referral/sending-routes.ts';
import { reflectionRoutes } from './reflection/reflection-routes.ts';
import { residenceRoutes } from './residence/residence-routes.ts';
import { returnRiskRoutes } from './return-risk/return-risk-routes.ts';
import type { SameChildPorts } from './same-child/ports.ts';
import { sameChildRoutes } from './same-child/same-child-routes.ts';
import { screeningRoutes } from './screening/screening-routes.ts';
import { endFileGrant } from './sharing/end-grant.ts';
import { listGrants } from './sharing/list-grants.ts';
import { shareFile } from './sharing/share-file.ts';
import { statusRoutes } from './status/status-routes.ts';
import { tracingRoutes } from './tracing/tracing-routes.ts';
import { transitionRoutes } from './transition/transition-routes.ts';
import { viewRoutes } from './view/views.ts';

export type ProtectionPorts = ClockPorts &
  DocumentPorts &
  ErasurePorts &
  LocationPorts &
  PrintPorts &
  ChildPagePorts &
  ComplaintPorts &
  SameChildPorts &
  CallbackPorts;

/** Everything that protection answers. */
export function protectionRoutes(ports: ProtectionPorts): ServedRoute[] {
  return [
    ...fileRoutes(ports),
    ...fileCommandRoutes(ports),
    ...peopleRoutes(ports),
    ...locationRoutes(ports),
    ...erasureRoutes(ports),
    ...assessmentRoutes(ports),
    ...screeningRoutes(ports),
    ...interpreterRoutes(ports),
    ...familyRoutes(ports),
    ...evidenceRoutes(ports),
    ...guardianRoutes(ports),
    ...statusRoutes(ports),
    ...consentRoutes(ports),
    ...reflectionRoutes(ports),
    ...ageRoutes(ports),
    ...residenceRoutes(ports),
    ...placementRoutes(ports),
    ...clockRoutes(ports),
    ...childPageRoutes(ports),
    ...childRoutes(ports),
    ...complaintRoutes(ports),
    ...planRoutes(ports),
    ...sendingRoutes(ports),
    ...receivingRoutes(ports),
    ...missingRoutes(ports),
    ...detentionRoutes(ports),
    ...controlRoutes(ports),
    ...claimRoutes(ports),
    ...determinationRoutes(ports),
    ...panelRoutes(ports),
    ...returnRiskRoutes(ports),
    ...tracingRoutes(ports),
    ...childRequestRoutes(ports),
    ...digitalSafetyRoutes(ports),
    ...conferenceRoutes(ports),
    ...transitionRoutes(ports),
    ...closureRoutes(ports),
    ...sameChildRoutes(ports),
    ...viewRoutes(ports),
    ...noticeRoutes(ports),
  ];
}

function fileRoutes(ports: ProtectionPorts): ServedRoute[] {
  return [
    serve(contract.registerChildRoute, 'protection', async (tx, context, input) => {
      await ports.requireSpace();
      return registerChild(tx, context, input, ports);
    }),
    serve(contract.listFilesRoute, 'protection', (tx, context, input) =>
      listFiles(tx, context, input, ports),
    ),
    serveOutside(contract.findByNameRoute, (context, input) => findByName(context, input, ports)),
    serve(contract.getFileRoute, 'protection', getFile),
    serve(contract.readHistoryRoute, 'protection', (tx, context, input) =>
      readHistory(tx, context, input, ports),
    ),
    serve(contract.readContentRoute, 'protection', (tx, _context, input) => readContent(tx, input, ports)),
    serve(contract.readIdentityRoute, 'protection', (tx, _context, input) => readIdentity(tx, input, ports)),
    serveOutside(contract.uploadRoute, (context, input) => uploadBlob(context, input, ports)),
    serve(contract.attachDocumentRoute, 'protection', (tx, context, input) =>
      attachDocument(tx, context, input, ports),
    ),
    serveOutside(contract.downloadRoute, (context, input) => downloadBlob(context, input, ports)),
    serveOutside(contract.printFileRoute, (context, input) => printFilePages(context, input, ports)),
    serveOutside(contract.printDeterminationRoute, (context, input) =>
      printDeterminationPages(context, input, ports),
    ),
  ];
}

function peopleRoutes(ports: ProtectionPorts): ServedRoute[] {
  return [
    serveOutside(contract.askCallbackRoute, (context, input) => askCallback(context, input, ports)),
    serve(contract.offerHandoverRoute, 'protection', (tx, context, input) =>
      offerHandover(tx, context, input, ports),
    ),
    serve(contract.answerHandoverRoute, 'protection', (tx, context, input) =>
      answerHandover(tx, context, input, ports),
    ),
    serve(contract.listHandoversRoute, 'protection', (tx, context) => listHandovers(tx, context, ports)),
    serve(contract.shareFileRoute, 'protection', (tx, context, input) =>
      shareFile(tx, context, input, ports),
    ),
    serve(contract.countCaseloadRoute, 'protection', countCaseload),
    serve(contract.handCaseloadOverRoute, 'protection', (tx, context, input) =>
      handCaseloadOver(tx, context, input, ports),
    ),
    serve(contract.listGrantsRoute, 'protection', listGrants),
    serve(contract.endGrantRoute, 'protection', (tx, context, input) =>
      endFileGrant(tx, context, input, ports),
    ),
  ];
}

function locationRoutes(ports: ProtectionPorts): ServedRoute[] {
  return [
    serve(contract.recordLocationRoute, 'protection', (tx, context, input) =>
      recordLocation(tx, context, input, ports),
    ),
    serve(contract.requestRevealRoute, 'protection', (tx, context, input) =>
      requestReveal(tx, context, input, ports),
    ),
    serve(contract.listRevealsRoute, 'protection', (tx, context, input) =>
      listReveals(tx, context, input, ports),
    ),
    serve(contract.answerRevealRoute, 'protection', (tx, context, input) =>
      answerReveal(tx, context, input, ports),
    ),
    serve(contract.readLocationRoute, 'protection', (tx, context, input) =>
      readLocation(tx, context, input, ports),
    ),
  ];
}

function erasureRoutes(ports: ProtectionPorts): ServedRoute[] {
  return [
    serve(contract.proposeErasureRoute, 'protection', (tx, context, input) =>
      proposeErasure(tx, context, input, ports),
    ),
    serve(contract.listErasuresRoute, 'protection', listErasures),
    serveOutside(contract.answerErasureRoute, (context, input) => answerErasure(context, input, ports)),
  ];
}
