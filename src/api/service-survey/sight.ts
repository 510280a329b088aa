import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDocumentId } from '../../../plugins/workflow/server/src/public';
import { unitsUpFrom } from '../../appraisal/workflow/roles';
import { readerOf } from '../../scope/controller';
import { surveyById, type Survey } from '../../survey/survey';
import { readUnits } from '../appraisal/workflow/organisation';

/** Whether the caller looks after the unit: its performance team or head, or those of a unit above; API tokens do. */
export const looksAfter = async (strapi: Core.Strapi, ctx: Context, { unit }: Survey): Promise<boolean> => {
  const reader = await readerOf(strapi, ctx);
  if (!reader) return true;
  const units = await readUnits(strapi.db.connection);
  const organisation = { person: () => null, unit: (id: string) => units.get(id) ?? null };
  return unitsUpFrom(unit.id, organisation).some(
    ({ head, performanceTeam }) => head === reader.principal || performanceTeam.includes(reader.principal),
  );
};

export const surveyOf = async (strapi: Core.Strapi, ctx: Context): Promise<Survey | null> => {
  const { id } = ctx.params as { id: string };
  return isDocumentId(id) ? surveyById(strapi.db.connection, id) : null;
};
