/** The ids and versions that a call can be about. Those of nothing at all are `noTarget()`. */
export interface Target {
  readonly fileId: string;
  readonly grantId: string;
  readonly handoverId: string;
  readonly revealId: string;
  readonly erasureId: string;
  readonly consentId: string;
  readonly overrideId: string;
  /** An upload that was attached. */
  readonly blobId: string;
  /** One that was not, yet. */
  readonly uploadId: string;
  readonly viewId: string;
  readonly noticeId: string;
  readonly sessionId: string;
  readonly passkeyId: string;
  readonly accountId: string;
  readonly mandateId: string;
  readonly agencyId: number;
  /** A colleague who may be in charge. */
  readonly caseworkerId: string;
  /** Another agency. */
  readonly otherAgencyId: number;
  readonly assessmentId: string;
  readonly planVersion: number;
  /** A person in the life of the child. */
  readonly linkId: string;
  /** A question to the guardian. */
  readonly askId: string;
  /** Something that is to be done. */
  readonly actionId: string;
  readonly referralId: string;
  readonly complaintId: string;
  /** Another agency's file that is perhaps about the same child. */
  readonly leadId: string;
  /** A step of the digital safety. */
  readonly stepId: string;
  /** An enquiry for the family. */
  readonly tracingId: string;
  /** A task of a conference. */
  readonly taskId: string;
  readonly statusVersion: number;
  readonly careVersion: number;
  /** Of the clock template. */
  readonly templateVersion: number;
  readonly missingVersion: number;
  readonly justiceVersion: number;
  readonly assessmentVersion: number;
  readonly consentVersion: number;
  readonly familyVersion: number;
  readonly documentsVersion: number;
  readonly guardianVersion: number;
  readonly practiceId: string;
  readonly studyId: string;
  readonly childRequestId: string;
  readonly interpreterId: string;
  readonly screeningVersion: number;
  /** A claim that the child is not punished. */
  readonly claimId: string;
  readonly determinationVersion: number;
  readonly nominationId: string;
  readonly seatId: string;
  /** Another seat of the same member. */
  readonly toSeatId: string;
  readonly recommendationId: string;
  readonly statementId: string;
  /** Of an import. */
  readonly reportId: string;
  /** The accounts of a panel, its chair first. */
  readonly panel: readonly string[];
}

export function noTarget(): Target {
  const id = () => crypto.randomUUID();
  return {
    fileId: id(),
    grantId: id(),
    handoverId: id(),
    revealId: id(),
    erasureId: id(),
    consentId: id(),
    overrideId: id(),
    blobId: id(),
    uploadId: id(),
    viewId: id(),
    noticeId: id(),
    sessionId: id(),
    passkeyId: id(),
    accountId: id(),
    mandateId: id(),
    assessmentId: id(),
    agencyId: 999_999,
    caseworkerId: id(),
    otherAgencyId: 999_998,
    planVersion: 0,
    linkId: id(),
    askId: id(),
    actionId: id(),
    referralId: id(),
    complaintId: id(),
    leadId: id(),
    stepId: id(),
    tracingId: id(),
    taskId: id(),
    statusVersion: 0,
    careVersion: 0,
    templateVersion: 1,
    missingVersion: 0,
    justiceVersion: 0,
    assessmentVersion: 0,
    consentVersion: 0,
    familyVersion: 0,
    documentsVersion: 0,
    guardianVersion: 0,
    practiceId: id(),
    studyId: id(),
    childRequestId: id(),
    interpreterId: id(),
    screeningVersion: 0,
    claimId: id(),
    determinationVersion: 0,
    nominationId: id(),
    seatId: id(),
    toSeatId: id(),
    recommendationId: id(),
    statementId: id(),
    reportId: id(),
    panel: [id(), id(), id()],
  };
}
