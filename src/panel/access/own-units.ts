import type { Core } from '@strapi/strapi';
import { unitsOfAdmin } from '../../people/admins';

/**
 * The condition "only the units that they serve", for any role of the panel: an admin's units are those whose
 * performance team they belong to as an employee.
 */

export const OWN_UNITS = 'api::own-units';

/** The way from a record to the unit that it belongs to. */
export const UNIT_OF: Readonly<Record<string, string>> = {
  'api::org-unit.org-unit': 'documentId',
  'api::employee.employee': 'orgUnit.documentId',
  'api::appraisal.appraisal': 'orgUnit.documentId',
  'api::unit-achievement.unit-achievement': 'orgUnit.documentId',
  'api::service-survey.service-survey': 'orgUnit.documentId',
  'api::calibration-session.calibration-session': 'orgUnit.documentId',
  'api::enrolment.enrolment': 'orgUnit.documentId',
  'api::periodic-evaluation.periodic-evaluation': 'orgUnit.documentId',
  'api::guidance-plan.guidance-plan': 'orgUnit.documentId',
  'api::follow-up-proposal.follow-up-proposal': 'orgUnit.documentId',
  'api::competency-assessment.competency-assessment': 'appraisal.orgUnit.documentId',
  'api::attendance-record.attendance-record': 'employee.orgUnit.documentId',
  'api::activity-log.activity-log': 'appraisal.orgUnit.documentId',
  'api::achievement.achievement': 'appraisal.orgUnit.documentId',
  'api::coaching-session.coaching-session': 'appraisal.orgUnit.documentId',
  'api::peer-review.peer-review': 'appraisal.orgUnit.documentId',
};

interface Admin {
  email?: string;
  /** Set by Strapi: the permission for which the condition is evaluated. */
  permission?: { subject?: string | null };
}

/** A role has the condition on many permissions; the units of one request are asked for once. */
const remembered = new WeakMap<object, Promise<string[]>>();

const unitsFor = (strapi: Core.Strapi, admin: Admin): Promise<string[]> => {
  const units = remembered.get(admin) ?? unitsOfAdmin(strapi, admin.email ?? '');
  remembered.set(admin, units);
  return units;
};

export const registerOwnUnits = async (strapi: Core.Strapi): Promise<void> => {
  const { conditionProvider } = strapi.service('admin::permission') as {
    conditionProvider: { registerMany(list: object[]): Promise<void> };
  };
  await conditionProvider.registerMany([
    {
      name: 'own-units',
      displayName: 'Only the units that they serve · Hanya unit yang dilayani',
      category: 'Kinerja',
      async handler(admin: Admin) {
        const subject = admin.permission?.subject ?? null;
        const units = await unitsFor(strapi, admin);
        // Routes of the panel ask for the units themselves; that there is a condition tells them to.
        if (subject === null) return { unit: { $in: units } };
        const way = UNIT_OF[subject];
        return way !== undefined && { [way]: { $in: units } };
      },
    },
  ]);
};
