import { ZONE_OF, type ZoneName } from '../appraisal/calendar/local-time';
import type { OfficeFacts } from '../appraisal/definition-parts';
import { ZONE_OF_UNIT } from '../api/appraisal/workflow/facts';
import type { FactsRequest, NamedPerson } from '../../plugins/workflow/server/src/public';

/** What the small definitions beside the appraisal know of the office around them, as part of their own facts query. */

export interface OfficeRow {
  zone: ZoneName | null;
  holidays: string[] | null;
  named: NamedPerson | null;
}

/** Columns of a query over the subject's table, which is called `a` there and has an `org_unit_id`. */
export const OFFICE_COLUMNS = `${ZONE_OF_UNIT} AS zone,
  (SELECT json_agg(h.date::text) FROM holidays h WHERE h.date BETWEEN ?::date - 366 AND ?::date + 366) AS holidays,
  (SELECT json_build_object('name', n.name, 'available', n.employment_status = 'active', 'actedAs',
     (SELECT coalesce(json_agg(DISTINCT h.actor_role), '[]') FROM workflow_history h
      JOIN workflow_instances i ON i.id = h.instance_id
      WHERE i.subject_type = ? AND i.subject_id = a.document_id AND h.actor_id = n.document_id))
   FROM employees n WHERE n.document_id = ?) AS named`;

const namedIn = (data: unknown): string => {
  const { employee } = (typeof data === 'object' && data !== null ? data : {}) as { employee?: unknown };
  return typeof employee === 'string' && /^[a-z0-9]{1,64}$/.test(employee) ? employee : '';
};

/** What `OFFICE_COLUMNS` is asked with, in its order. */
export const officeBindings = (uid: string, { data, now }: Pick<FactsRequest, 'data' | 'now'>): string[] => {
  const today = now.toISOString().slice(0, 10);
  return [today, today, uid, namedIn(data)];
};

export const officeOf = ({
  zone,
  holidays,
  named,
}: OfficeRow): Pick<OfficeFacts, 'zone' | 'holidays' | 'named'> => ({
  zone: ZONE_OF[zone ?? 'WIB'],
  holidays: new Set(holidays ?? []),
  named,
});
