import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { labelOf } from '../core/definition';
import { eventsFor } from '../core/describe';
import { isRefusal } from '../core/refusal';
import { workflowOf } from '../services';
import { versionOf } from '../services/binding';
import { restsOf } from '../services/registry';
import { readTasks } from '../store/inbox';
import { answerRefusal, languageOf } from './answer';
import { personCaller } from './caller';
import { parseTaskQuery } from './parse';

/** What waits for the caller, of whatever kind, oldest deadline first. */
export const tasksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const found = await personCaller(strapi, ctx);
    if (isRefusal(found)) {
      answerRefusal(ctx, found);
      return;
    }
    const parsed = parseTaskQuery(ctx.query);
    if (!parsed.ok) {
      answerRefusal(ctx, parsed);
      return;
    }
    const { caller } = found;
    const { registry, clock } = workflowOf(strapi);
    const now = clock.now();
    const { subject, except, state, overdue, pagination } = parsed.value;
    const uidOf = (plural: string): string => registry.byPlural(plural)?.subject.uid ?? '';
    const { rows, total } =
      caller.kind === 'person'
        ? await readTasks(
            strapi.db.connection,
            caller.id,
            {
              ...(subject === undefined ? {} : { subjectType: uidOf(subject) }),
              ...(except === undefined ? {} : { notSubjectTypes: except.split(',').map(uidOf) }),
              ...(state === undefined ? {} : { path: state }),
              ...(overdue === undefined ? {} : { overdue }),
              unless: restsOf(registry),
            },
            pagination,
            now,
          )
        : { rows: [], total: 0 };
    const language = languageOf(ctx);
    ctx.body = {
      data: rows.flatMap((row) => {
        const registered = registry.byUid(row.subject_type);
        if (!registered) return [];
        return [
          {
            subject: registered.subject.plural,
            documentId: row.subject_id,
            title: row.title,
            state: row.path,
            stateLabel: labelOf(versionOf(registered, row.version).definition, row.path)[language],
            role: row.role,
            ...(caller.kind === 'person' && row.principal !== caller.id ? { onBehalfOf: row.principal } : {}),
            since: row.since,
            dueAt: row.due_at,
            overdue: row.due_at !== null && new Date(row.due_at).getTime() < now.getTime(),
            events: eventsFor(versionOf(registered, row.version), row.state, row.role),
          },
        ];
      }),
      meta: {
        pagination: {
          ...pagination,
          pageCount: Math.ceil(total / pagination.pageSize),
          total,
        },
      },
    };
  },
});
