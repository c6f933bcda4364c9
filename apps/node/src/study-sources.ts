import type { StudySources } from './partnership/index.ts';
import { carryOutAsNode } from './platform/db/acting-as.ts';
import { asProtection } from './platform/db/tx.ts';
import { type ProtectionPorts, readChildFacts, readStudySource } from './protection/index.ts';

/** Joins the alliance's case studies to the files that they were written from; what is read stays in the node. */
export const studySourcesOf = (ports: ProtectionPorts): StudySources => ({
  read: (tx, fileId) => readStudySource(asProtection(tx), fileId, ports),
  readAsNode: (tx, act, fileId) =>
    carryOutAsNode(tx, act, () => readStudySource(asProtection(tx), fileId, ports)),
  children: (tx, act) => carryOutAsNode(tx, act, () => readChildFacts(asProtection(tx), ports)),
});
