import { query } from '../plugins/workflow/server/src/public';
import { signIn, signInAdmin } from './agency';
import { compareSizes, type Reading, type Readings } from './sizes';

/**
 * What people and HR admins read, at two sizes of the same agency: lists must not notice how many appraisals there are.
 * Side by side with Strapi's own list of the same records with one relation.
 */

const MANAGED = '/content-manager/collection-types/api::appraisal.appraisal';
const UNIT = `u${'1'.padStart(23, '0')}`;
const STRAPI_LIST = 'Strapi’s list, one relation';

const readings: Readings = async (strapi, url, size) => {
  const appraisers = await query<{ id: string }>(
    strapi.db.connection,
    `SELECT 'a' || lpad(n::text, 23, '0') AS id FROM generate_series(1, ?::integer, ?::integer) n LIMIT 10`,
    [size / 10, Math.max(1, Math.floor(size / 100))],
  );
  const bearers: string[] = [];
  for (const { id } of appraisers) bearers.push(await signIn(strapi, url, id, `reader${String(size)}${id}`));
  const admin = await signInAdmin(strapi, url);
  const token = (await strapi.service('admin::api-token').create({
    name: `bench ${String(size)}`,
    type: 'full-access',
    lifespan: null,
  })) as { accessKey: string };
  const asPerson = (name: string, at: string): Reading => ({ name, path: `/api${at}`, bearers });
  const asAdmin = (name: string, at: string): Reading => ({ name, path: `/workflow${at}`, bearers: [admin] });
  const ofPanel = (name: string, at: string): Reading => ({ name, path: at, bearers: [admin] });
  return [
    asPerson('my tasks', '/workflow/tasks'),
    asPerson('my appraisals', '/appraisals'),
    asPerson('my appraisals by deadline, with people', '/appraisals?sort=dueAt&populate=employee'),
    asPerson('my notices', '/workflow/notices'),
    asAdmin('cockpit: by state', '/appraisals/figures?by=state'),
    asAdmin('cockpit: by unit', '/appraisals/figures?by=unit'),
    asAdmin('cockpit: batches', '/appraisals/batches'),
    asAdmin('cockpit: people', '/appraisals/instances?state=review'),
    asAdmin('cockpit: people overdue', '/appraisals/instances?overdue=true'),
    asAdmin('definitions', '/definitions'),
    asAdmin(
      'cockpit: people of a unit and state',
      `/appraisals/instances?state=review&unit=${UNIT}&below=false`,
    ),
    asAdmin(
      'cockpit: the last page of people',
      `/appraisals/instances?pagination[page]=${String(size / 100)}&pagination[pageSize]=100`,
    ),
    asAdmin('audit: refused attempts of one person', '/audit/refusals?actor=p00000000000000000000001'),
    asAdmin('audit: refused attempts, all', '/audit/refusals'),
    ofPanel('report: progress', '/reports/progress'),
    ofPanel('Content Manager: appraisals', `${MANAGED}?page=1&pageSize=20&sort=id:ASC`),
    ofPanel(
      'Content Manager: appraisals in one state',
      `${MANAGED}?page=1&pageSize=20&filters[$and][0][state][$eq]=review`,
    ),
    { name: STRAPI_LIST, path: '/api/appraisals?populate=employee', bearers: [token.accessKey] },
  ];
};

void compareSizes(readings, STRAPI_LIST);
