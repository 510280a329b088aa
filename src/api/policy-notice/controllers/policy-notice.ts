import { writingController } from '../../../records/controller';
import { POLICY_NOTICE, policyNoticeScope } from '../../../scope/policy-notices';
import { noticeFile } from '../file';
import { confirmRead, countByUnit, listReceipts } from '../receipts';

export default writingController(POLICY_NOTICE, policyNoticeScope, {
  people: {},
  own: { file: noticeFile, receipt: confirmRead, receipts: listReceipts, byUnit: countByUnit },
});
