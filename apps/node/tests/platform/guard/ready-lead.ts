import * as contract from '@tutela/contract';
import { inventedChild, type TestNode, type TestPerson } from '@tutela/testkit';

/** A lead from a file to one of another agency, both of which agreed to compare. */
export async function readyLead(node: TestNode, fileId: string, elsewhere: TestPerson): Promise<string> {
  const body = inventedChild();
  const other = await elsewhere.call(contract.registerChildRoute, { body });
  const leadId = crypto.randomUUID();
  const at = node.clock.now();
  const both = {
    lead_id: leadId,
    found_at: at,
    band: 'review',
    agreement: JSON.stringify([{ field: 'given', level: 'equal' }]),
    compares_at: at,
  };
  await node.asSystem((tx) =>
    tx
      .insertInto('protection.lead')
      .values([
        { file_id: fileId, other_file_id: other.fileId, ...both },
        { file_id: other.fileId, other_file_id: fileId, ...both },
      ])
      .execute(),
  );
  return leadId;
}
