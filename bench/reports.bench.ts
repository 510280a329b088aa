import { signInAdmin } from './agency';
import { REPORT_NAMES } from '../src/reports/reports';
import { DIRECTORATE } from './many';
import { compareSizes, type Readings } from './sizes';

/** Every report of the panel at two sizes of the same agency: of all units, of one cycle and time, of a tenth of the units. */

const QUESTIONS = [
  ['', ''],
  [', of some days', '?from=2020-01-01&to=2099-12-31'],
  [', of a tenth of the units', `?unit=${DIRECTORATE}`],
  [', of their days', `?unit=${DIRECTORATE}&from=2020-01-01&to=2099-12-31`],
] as const;

const readings: Readings = async (strapi, url) => {
  const bearers = [await signInAdmin(strapi, url)];
  return REPORT_NAMES.flatMap((name) =>
    QUESTIONS.map(([what, search]) => ({
      name: `${name}${what}`,
      path: `/reports/${name}${search}`,
      bearers,
    })),
  );
};

void compareSizes(readings);
