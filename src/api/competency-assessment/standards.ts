import { query, type Queryable } from '../../../plugins/workflow/server/src/public';
import type { Standard } from '../../appraisal/competence/assessment';

/** What the position on the appraisal asks for; of two standards of one competency the later one. */
const STANDARDS = `
  SELECT * FROM (
    SELECT DISTINCT ON (c.id) c.document_id AS competency, c.name, c.name_en AS "nameEn", c.kind, s.level AS required
    FROM appraisals a JOIN competency_standards_position_lnk pl ON pl.position_id = a.position_id
    JOIN competency_standards s ON s.id = pl.competency_standard_id
    JOIN competency_standards_competency_lnk cl ON cl.competency_standard_id = s.id
    JOIN competencies c ON c.id = cl.competency_id AND coalesce(c.active, true)
    WHERE a.document_id = ? ORDER BY c.id, s.id DESC) one
  ORDER BY kind, name`;

export const standardsOf = (on: Queryable, appraisal: string): Promise<Standard[]> =>
  query<Standard>(on, STANDARDS, [appraisal]);
