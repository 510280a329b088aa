import type { Core } from '@strapi/strapi';
import { workflowOf } from '../plugins/workflow/server/src/public';
import { freezeUsedPolicies } from './api/appraisal-policy/frozen';
import { mountPanelPolicies } from './api/appraisal-policy/panel';
import { appraisalBinding } from './api/appraisal/workflow/binding';
import { calibrationBinding } from './api/calibration-session/workflow/binding';
import { cycleBinding } from './api/appraisal-cycle/workflow/binding';
import { enrolmentBinding } from './api/enrolment/workflow/binding';
import { mountPanelImport } from './api/import/panel';
import { mountPanelIndicators } from './api/indicator/panel';
import { mountPanelReports } from './api/report/panel';
import { ensureConstraints } from './constraints';
import { lettersOf } from './effects/mail/letters';
import { registerOwnUnits } from './panel/access/own-units';
import { ensureRoles } from './panel/access/roles';
import { registerPanelPermissions } from './panel/access/routes';
import { configurePanel } from './panel/configure';
import { mountPanelPolicyEditor } from './policies/panel';
import { employeeHost } from './people/host';
import { closeRegistration, grantPermissions } from './people/permissions';

/** Wiring only: what the application adds to Strapi is registered here and lives elsewhere. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const workflow = workflowOf(strapi);
    workflow.setHost(employeeHost(strapi));
    workflow.setLetters(lettersOf(strapi.config.get<string>('server.url', '')));
    workflow.registry.add(appraisalBinding(strapi));
    workflow.registry.add(cycleBinding(strapi));
    workflow.registry.add(calibrationBinding(strapi));
    freezeUsedPolicies(strapi);
    workflow.registry.add(enrolmentBinding());
    await registerPanelPermissions(strapi);
    await registerOwnUnits(strapi);
    mountPanelImport(strapi);
    mountPanelReports(strapi);
    mountPanelIndicators(strapi);
    mountPanelPolicies(strapi);
    mountPanelPolicyEditor(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureConstraints(strapi);
    await grantPermissions(strapi);
    await closeRegistration(strapi);
    await configurePanel(strapi);
    await ensureRoles(strapi);
  },
};
