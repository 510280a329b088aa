import { query, type Binding, type Queryable } from '../../../plugins/workflow/server/src/public';
import type { KeptRating } from '../../appraisal/competence/assessment';
import { competenceDefinition, type CompetenceFacts } from '../../appraisal/competence/definition';
import { recordBinding } from '../../records/binding';
import { standardsOf } from './standards';

const ASSESSMENTS = `
  SELECT r.document_id AS id, a.document_id AS appraisal, coalesce(r.ratings::json, '[]') AS ratings
  FROM competency_assessments r JOIN appraisals a ON a.id = r.appraisal_id WHERE r.document_id = ANY (?)`;

const readAssessments = (on: Queryable, ids: string[]) =>
  query<{ id: string; appraisal: string; ratings: KeptRating[] }>(on, ASSESSMENTS, [ids]);

/** Ties assessments of competence to their table. */
export const competenceBinding: Binding<CompetenceFacts> = {
  ...recordBinding(competenceDefinition, {
    read: readAssessments,
    facts: async ({ ratings, appraisal }, ground, { on }) => ({
      subject: { ratings },
      ground,
      standards: await standardsOf(on, appraisal),
    }),
  }),
  createdBy: 'engine',
  title: ({ ground }) => `Kompetensi – ${ground.employee.name}`,
};
