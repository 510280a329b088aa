import type { Core } from '@strapi/strapi';
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import {
  readTasks,
  versionOf,
  workflowOf,
  type TaskRow,
  type Text,
} from '../../plugins/workflow/server/src/public';

/** One's open tasks with their deadlines, for any calendar program. */

const MOST = 1000;
const A_DAY = 24 * 60 * 60;

const WORDS = {
  calendar: { id: 'Tenggat Kinerja', en: 'Kinerja deadlines' },
} satisfies Record<string, Text>;

const stateOf = (
  strapi: Core.Strapi,
  { subject_type, version, path }: TaskRow,
  language: keyof Text,
): string => {
  const registered = workflowOf(strapi).registry.byUid(subject_type);
  return (registered && versionOf(registered, version).definition.labels.states[path]?.[language]) ?? path;
};

/** @returns the text of an .ics file (RFC 5545), moments in UTC */
export const feedOf = async (
  strapi: Core.Strapi,
  principal: string,
  language: keyof Text,
): Promise<string> => {
  const now = workflowOf(strapi).clock.now();
  const page = { page: 1, pageSize: MOST };
  const { rows } = await readTasks(strapi.db.connection, principal, {}, page, now);
  const calendar = ical({
    name: WORDS.calendar[language],
    prodId: { company: 'Kinerja', product: 'deadlines', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const row of rows) {
    if (row.due_at === null) continue;
    const event = calendar.createEvent({
      id: `${row.subject_id}-${row.role}@kinerja`,
      start: new Date(row.due_at),
      end: new Date(row.due_at),
      stamp: new Date(row.since),
      summary: `${stateOf(strapi, row, language)}: ${row.title}`,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: A_DAY });
  }
  return calendar.toString();
};
