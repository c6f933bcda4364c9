/*
 * Numbers of the best-interests procedure that national law or procedure may set otherwise.
 * Default: confirm with national law (UNHCR, Guidelines on Assessing and Determining the Best Interests of the Child).
 */

/** So many members of a panel, its chair included; alternates are besides. */
export const fewestPanellists = 3;
export const mostPanellists = 5;
export const mostAlternates = 3;

/** So many must vote for a decision to be one. */
export const quorum = 3;
/** On the urgent track, together with a supervisor. */
export const urgentQuorum = 2;

/** Hours within which the urgent track looks at an urgent protective act. */
export const urgentPanelHours = 72;

/** Days until a determination is decided, from its opening. */
export const urgentDecisionDays = 14;
export const ordinaryDecisionDays = 90;

/** A deferral lasts no longer. */
export const longestDeferralDays = 30;
/** The deferral with this number goes to the supervisors. */
export const escalatingDeferral = 2;

/** What was decided is done within so many days, or the determination is opened again. */
export const implementationDays = 183;

/** Fewer options are no choice. */
export const fewestOptions = 2;
