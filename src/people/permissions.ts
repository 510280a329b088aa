import type { Core } from '@strapi/strapi';
import { EVIDENCE_ACTIONS } from '../records/evidence';

/**
 * What signed-in people may call of the generated API. Which rows and fields they see there is the scope's matter;
 * HR need not tick anything for the product to work.
 */
const READ = ['find', 'findOne'];
export const ACTIONS: Record<string, string[]> = {
  'api::indicator.indicator': READ,
  'api::indicator-category.indicator-category': READ,
  'api::holiday.holiday': READ,
  'api::position.position': READ,
  'api::org-unit.org-unit': READ,
  'api::employee.employee': READ,
  'api::appraisal-cycle.appraisal-cycle': READ,
  'api::appraisal-policy.appraisal-policy': READ,
  'api::appraisal.appraisal': [...READ, 'update'],
  'api::calibration-session.calibration-session': [...READ, 'create', 'units', 'board', 'whatIf', 'mine'],
  'api::activity-log.activity-log': [...READ, 'create', 'update', 'missing', ...EVIDENCE_ACTIONS],
  'api::achievement.achievement': [...READ, 'create', 'update', ...EVIDENCE_ACTIONS],
  'api::peer-review.peer-review': [...READ, 'create', 'form'],
  'api::coaching-session.coaching-session': [...READ, 'create', 'update'],
  'api::training.training': READ,
  'api::training-provider.training-provider': READ,
  'api::enrolment.enrolment': [...READ, 'create'],
  'api::periodic-evaluation.periodic-evaluation': [...READ, 'open'],
  'api::policy-notice.policy-notice': [...READ, 'file', 'receipt', 'receipts', 'byUnit'],
  'api::competency.competency': READ,
  'api::competency-standard.competency-standard': READ,
  'api::competency-assessment.competency-assessment': [...READ, 'create', 'update'],
  'api::guidance-plan.guidance-plan': [...READ, 'create', 'behind'],
  'api::follow-up-proposal.follow-up-proposal': [...READ, 'create'],
  'api::attendance-record.attendance-record': READ,
  'api::service-survey.service-survey': [...READ, 'tokens'],
  'api::report.report': ['find'],
  'api::scoring.preview': ['find'],
  'api::scoring.distribution': ['find'],
  'api::scoring.survey': ['find'],
  'api::scoring.credit-points': ['find'],
  'api::calendar.due': ['find'],
  'plugin::users-permissions.auth': ['logout', 'changePassword', 'getSessions', 'revokeSession'],
};

interface Role {
  id: number;
  permissions: { action: string }[];
}

/** Grants the role of signed-in people what the product needs; what HR granted besides stays. */
export const grantPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' }, populate: { permissions: true } })) as Role | null;
  if (!role) return;
  const granted = new Set(role.permissions.map(({ action }) => action));
  const missing = Object.entries(ACTIONS)
    .flatMap(([uid, actions]) => actions.map((action) => `${uid}.${action}`))
    .filter((action) => !granted.has(action));
  for (const action of missing) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
};

/** Accounts are made by HR: strangers cannot sign themselves up. */
export const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Record<string, unknown> | null;
  if (settings?.allow_register !== false) await store.set({ value: { ...settings, allow_register: false } });
};
