import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { launchCycle } from '../src/api/appraisal-cycle/workflow/launch';
import { seconds, settle } from './agency';

/**
 * Launching a cycle for many people, side by side with what a loop over the document service takes for as many plain
 * records with one relation: both in rows per second, and their ratio. `PEOPLE` sets how many (default 20,000).
 */

const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
const LOOP = 200;

const main = async (): Promise<void> => {
  const distDir = path.resolve(__dirname, '..');
  const strapi = await createStrapi({ appDir: path.dirname(distDir), distDir }).load();
  const { cycle } = await settle(strapi, PEOPLE);
  const launch = await seconds(async () => {
    const { opened } = await launchCycle(strapi, cycle, new Date());
    if (opened !== PEOPLE) throw new Error(`${String(opened)} of ${String(PEOPLE)} were opened`);
  });
  const indicators = strapi.documents('api::indicator.indicator' as 'api::employee.employee');
  const category = await strapi
    .documents('api::indicator-category.indicator-category' as 'api::employee.employee')
    .create({ data: { name: 'Bench', family: 'productivity' } });
  const loop = await seconds(async () => {
    for (let n = 0; n < LOOP; n += 1)
      await indicators.create({ data: { title: `Indicator ${String(n)}`, category: category.documentId } });
  });
  const [perLaunch, perLoop] = [PEOPLE / launch, LOOP / loop];
  console.log(
    `launch: ${String(PEOPLE)} appraisals in ${launch.toFixed(1)} s, ${perLaunch.toFixed(0)} a second\n` +
      `document service: ${perLoop.toFixed(0)} plain records a second\n` +
      `ratio: ${(perLaunch / perLoop).toFixed(1)}`,
  );
  await strapi.destroy();
  process.exit(0);
};

void main();
