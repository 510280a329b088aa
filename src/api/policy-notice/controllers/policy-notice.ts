import { writingController } from '../../../records/controller';
import { POLICY_NOTICE, policyNoticeScope } from '../../../scope/policy-notices';
import { confirmRead, countByUnit, listReceipts } from '../receipts';

export default writingController(POLICY_NOTICE, policyNoticeScope, {
  people: {},
  own: { receipt: confirmRead, receipts: listReceipts, byUnit: countByUnit },
});
