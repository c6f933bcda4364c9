import { type RawBuilder, sql } from 'kysely';

/**
 * Gathered first and then looked up: PostgreSQL takes a list that it does not know yet for a short one, and would else
 * go through all recommendations in their order, to the end where nobody was recommended anything by this party.
 */
export const issuedBy = (partyCode: string): RawBuilder<boolean> =>
  sql`r.recommendation_id = any (array(
    select recommendation_id from partnership.recommendation_issuer where party_code = ${partyCode}))`;
