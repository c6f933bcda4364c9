import type { Status } from './status-table.ts';

export const entitlements = [
  'accommodation',
  'health_care',
  'guardian',
  'legal_aid',
  'interpreter',
  'education',
] as const;
export type Entitlement = (typeof entitlements)[number];

/**
 * What a child may have. Help opens at suspicion and does not close with a decision against the child, who stays a
 * child at risk; nothing here asks whether the child works with the police (Council of Europe CETS 197, articles 10,
 * 12 and 13; Directive 2011/36/EU, article 11). `everSuspected` is whether status has ever left `no_indication`.
 */
export function entitlementsOf(status: Status, everSuspected: boolean): readonly Entitlement[] {
  return status === 'no_indication' && !everSuspected ? [] : entitlements;
}
