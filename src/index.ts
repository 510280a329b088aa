import type { Core } from '@strapi/strapi';
import { alsoSaid, workflowOf } from '../plugins/workflow/server/src/public';
import { achievementBinding } from './api/achievement/workflow';
import { activityLogBinding } from './api/activity-log/workflow';
import { freezeUsedPolicies } from './api/appraisal-policy/frozen';
import { appraisalBinding } from './api/appraisal/workflow/binding';
import { calibrationBinding } from './api/calibration-session/workflow/binding';
import { cycleBinding } from './api/appraisal-cycle/workflow/binding';
import { competenceBinding } from './api/competency-assessment/workflow';
import { coachingBinding } from './api/coaching-session/workflow';
import { peerReviewBinding } from './api/peer-review/workflow';
import { isHourForNewcomers, noticeBinding, publishDue, tellNewcomers } from './api/policy-notice/workflow';
import { enrolmentBinding } from './api/enrolment/workflow/binding';
import { proposalBinding } from './api/follow-up-proposal/workflow/binding';
import { guidanceBinding } from './api/guidance-plan/workflow/binding';
import { periodicBinding } from './api/periodic-evaluation/workflow/binding';
import { closeOfEnded, openPeriods } from './api/periodic-evaluation/workflow/open';
import { ensureConstraints } from './constraints';
import { FIELD_WORDS } from './input/words';
import { lettersOf } from './effects/mail/letters';
import { keepUploadsInDatabase } from './files/uploads';
import { openToAdmins } from './panel/access/admins';
import { ensureRoles } from './panel/access/roles';
import { configurePanel } from './panel/configure';
import { employeeHost } from './people/host';
import { configurePasswordMail } from './people/password-mail';
import { ALL_SUMS } from './reports/all-sums';
import { ensureSums } from './reports/sums';
import { closeRegistration, grantPermissions } from './people/permissions';
import { rememberSecurityHeaders } from './security-headers';

/** Wiring only: what the application adds to Strapi is registered here and lives elsewhere. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    alsoSaid(FIELD_WORDS);
    const workflow = workflowOf(strapi);
    workflow.setHost(employeeHost(strapi));
    const url = strapi.config.get<string>('server.url', '');
    workflow.setLetters(lettersOf(url && `${url}/portal`));
    workflow.registry.add(appraisalBinding(strapi));
    workflow.registry.add(cycleBinding(strapi));
    workflow.registry.add(activityLogBinding);
    workflow.registry.add(achievementBinding);
    workflow.registry.add(peerReviewBinding(strapi));
    workflow.registry.add(coachingBinding);
    workflow.registry.add(competenceBinding);
    workflow.registry.add(calibrationBinding(strapi));
    keepUploadsInDatabase(strapi);
    freezeUsedPolicies(strapi);
    workflow.registry.add(enrolmentBinding());
    workflow.registry.add(periodicBinding());
    workflow.registry.add(guidanceBinding());
    workflow.registry.add(proposalBinding());
    workflow.registry.add(noticeBinding(strapi));
    workflow.chores.set('periodic evaluations', async (now) => {
      await openPeriods(strapi, { now, units: null });
      await closeOfEnded(strapi, now);
    });
    workflow.chores.set('policy notices', async (now) => {
      await publishDue(strapi, now);
      if (isHourForNewcomers(now)) await tellNewcomers(strapi);
    });
    await openToAdmins(strapi);
    rememberSecurityHeaders(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureConstraints(strapi);
    await ensureSums(strapi, ALL_SUMS);
    await grantPermissions(strapi);
    await closeRegistration(strapi);
    await configurePasswordMail(strapi);
    await configurePanel(strapi);
    await ensureRoles(strapi);
  },
};
