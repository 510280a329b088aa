import type { Core } from '@strapi/strapi';
import { mountPanelPolicies } from '../../api/appraisal-policy/panel';
import { mountPanelCalibration } from '../../api/calibration-session/panel';
import { mountPanelImport } from '../../api/import/panel';
import { mountPanelIndicators } from '../../api/indicator/panel';
import { mountPanelReports } from '../../api/report/panel';
import { mountPanelPolicyEditor } from '../../policies/panel';
import { registerOwnUnits } from './own-units';
import { registerPanelPermissions } from './routes';

/** What logins of the panel may ask the application for: the permissions, their limit, and the routes. */
export const openToAdmins = async (strapi: Core.Strapi): Promise<void> => {
  await registerPanelPermissions(strapi);
  await registerOwnUnits(strapi);
  for (const mount of [
    mountPanelImport,
    mountPanelReports,
    mountPanelIndicators,
    mountPanelCalibration,
    mountPanelPolicies,
    mountPanelPolicyEditor,
  ])
    mount(strapi);
};
