import { workflowOf } from '../../plugins/workflow/server/src/public';
import type { TestApp } from './app';
import { insideOf } from './inside';

/** The one thing that tests replace: the engine's clock. */

const APPRAISAL = 'api::appraisal.appraisal';
export const DAY = 86_400_000;

/** Does something as if it were that moment. */
export const at = async <T>(app: TestApp, moment: Date, work: () => Promise<T>): Promise<T> => {
  const { clock } = workflowOf(app.strapi);
  const usual = clock.now.bind(clock);
  clock.now = () => moment;
  try {
    return await work();
  } finally {
    clock.now = usual;
  }
};

/** What a timer job of an appraisal calls. */
export const fire = async (app: TestApp, id: string, event: string, now: Date): Promise<void> => {
  const workflow = workflowOf(app.strapi);
  const registered = workflow.registry.byUid(APPRAISAL);
  if (!registered) throw new Error('the appraisal workflow is not registered');
  await workflow.fire(registered, id, event, now);
};

/** The moment of one of the appraisal's timers; of its deadline when no event is named. */
export const momentOf = async (app: TestApp, id: string, event?: string): Promise<Date> => {
  const { timers, due_at } = (await insideOf(app, id)).instance;
  const moment = event === undefined ? due_at : timers[event];
  if (moment == null) throw new Error(`${id} has no ${event ?? 'deadline'} ahead`);
  return new Date(moment);
};

/** Lets a deadline pass: fires its timer at its very moment. Returns that moment. */
export const letPass = async (app: TestApp, id: string, event: string): Promise<Date> => {
  const moment = await momentOf(app, id, event);
  await fire(app, id, event, moment);
  return moment;
};

export const after = (moment: Date, ms = 1): Date => new Date(moment.getTime() + ms);
