import type { Core } from '@strapi/strapi';
import { yearOf } from '../appraisal/calendar/plain-date';
import type { Transaction } from '../../plugins/workflow/server/src/public';
import { createAdmin, createReadOnlyToken } from './accounts';
import { loadAttendance } from './attendance';
import { dayOf } from './calendar';
import { loadCompetences } from './competences';
import { loadMonitoring } from './monitoring';
import { loadPastCycle } from './past-cycle';
import { loadNotices } from './notices';
import { loadPeriods } from './periods';
import { loadFollowUp } from './follow-up';
import { loadRunningCycles } from './running-cycles';
import { loadHolidays, loadIndicators, loadPolicies } from './library';
import { loadOrganisation } from './people';
import { loadSurveys } from './surveys';
import { loadTrainings } from './trainings';

/** Whether nobody has worked with this database yet. */
const isEmpty = async (strapi: Core.Strapi): Promise<boolean> => {
  const uids = ['admin::user', 'plugin::users-permissions.user', 'api::employee.employee'];
  const counts = await Promise.all(uids.map((uid) => strapi.db.query(uid).count()));
  return counts.every((count) => count === 0);
};

/**
 * Loads the demo agency into an empty database: people, library, and cycles whose dates are relative to `now`. One
 * transaction: a load that is cut off leaves nothing, and the job worker sees the end alone.
 * @returns the access key of a read-only API token; null where the database isn't empty, and nothing was done
 */
export const seedDemo = async (
  strapi: Core.Strapi,
  now: Date = new Date(),
): Promise<{ apiToken: string | null }> => {
  if (!(await isEmpty(strapi))) return { apiToken: null };
  return strapi.db.transaction(async ({ trx }) => {
    const admin = await createAdmin(strapi);
    const apiToken = await createReadOnlyToken(strapi);
    const organisation = await loadOrganisation(strapi);
    const policies = await loadPolicies(strapi);
    const holidays = await loadHolidays(strapi, yearOf(dayOf(now)));
    await loadIndicators(strapi, organisation.positions);
    const caller = { kind: 'admin' as const, ...admin, id: `admin:${admin.id}`, person: null };
    const scene = { strapi, trx: trx as Transaction, holidays, organisation, policies, admin: caller, now };
    await loadPastCycle(scene);
    await loadRunningCycles(scene);
    await loadMonitoring(scene);
    await loadSurveys(scene);
    await loadTrainings(scene);
    await loadAttendance(scene);
    await loadPeriods(scene);
    await loadFollowUp(scene);
    await loadNotices(scene);
    await loadCompetences(scene);
    return { apiToken };
  });
};
