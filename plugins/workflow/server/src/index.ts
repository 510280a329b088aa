import type { Core } from '@strapi/types';
import { adminCaller, personCaller } from './controllers/caller';
import { attachmentsController } from './controllers/attachments';
import { auditController } from './controllers/audit';
import { definitionsController } from './controllers/definitions';
import { delegationsController } from './controllers/delegations';
import { draftsController } from './controllers/drafts';
import { figuresController } from './controllers/figures';
import { instancesController } from './controllers/instances';
import { noticesController } from './controllers/notices';
import { operationsController } from './controllers/operations';
import { adminDelegationsController } from './controllers/admin-delegations';
import { subjectsController } from './controllers/subjects';
import { tasksController } from './controllers/tasks';
import { guardDocuments } from './guard';
import { prepareJobs, startJobs, type Jobs } from './jobs/worker';
import { jobTasks } from './jobs/tasks';
import { registerPermissions, withholdFromHands } from './permissions';
import routes from './routes';
import { shortWay } from './routes/short-way';
import { createWorkflow, workflowOf } from './services';
import { ensureSchema } from './store/schema';

let jobs: Jobs | null = null;

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardDocuments(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    // after all middlewares, before the router
    strapi.server.use(shortWay(strapi));
    await registerPermissions(strapi);
    await ensureSchema(strapi.db.connection);
    await prepareJobs(strapi);
    await workflowOf(strapi).registry.open();
    withholdFromHands(
      strapi,
      workflowOf(strapi)
        .registry.all()
        .filter(({ binding }) => binding.createdBy === 'engine')
        .map(({ subject }) => subject.uid),
    );
    if (strapi.config.get<boolean>('plugin::workflow.jobs', true))
      jobs = await startJobs(strapi, jobTasks(strapi));
  },
  async destroy() {
    await jobs?.stop();
    jobs = null;
  },
  config: { default: { jobs: true, mail: false, webhooksToInnerNetworks: false } },
  controllers: {
    subjects: subjectsController(personCaller),
    adminSubjects: subjectsController(adminCaller),
    adminDelegations: adminDelegationsController,
    attachments: attachmentsController,
    audit: auditController,
    definitions: definitionsController,
    figures: figuresController,
    instances: instancesController,
    tasks: tasksController,
    delegations: delegationsController,
    drafts: draftsController,
    notices: noticesController,
    operations: operationsController,
  },
  routes,
  services: { workflow: ({ strapi }: { strapi: Core.Strapi }) => createWorkflow(strapi) },
};
