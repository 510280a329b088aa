import { ChartBubble, Clock, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { speakOfStates } from './list/columns';
import { Finder } from './list/Finder';
import { HOME, PERMISSIONS } from './permissions';
import { SidePanel } from './SidePanel';

const languages: Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  id: () => import('./translations/id.json'),
  en: () => import('./translations/en.json'),
};

const said = (id: string, defaultMessage: string) => ({ id: `workflow.${id}`, defaultMessage });

const addWidgets = (app: StrapiApp): void => {
  app.widgets.register([
    {
      pluginId: 'workflow',
      id: 'running',
      icon: ChartBubble,
      title: said('widget.running', 'Under way'),
      link: { label: said('widget.toCockpit', 'Open the cockpit'), href: HOME },
      component: () => import('./widgets/Running').then((module) => module.default),
      permissions: PERMISSIONS.see,
    },
    {
      pluginId: 'workflow',
      id: 'overdue',
      icon: Clock,
      title: said('widget.overdue', 'Overdue by unit'),
      link: { label: said('widget.toCockpit', 'Open the cockpit'), href: HOME },
      component: () => import('./widgets/OverdueUnits').then((module) => module.default),
      permissions: PERMISSIONS.see,
    },
    {
      pluginId: 'workflow',
      id: 'failed',
      icon: WarningCircle,
      title: said('widget.failures', 'Failed effects'),
      link: { label: said('widget.toOperations', 'See what failed'), href: `${HOME}/operations` },
      component: () => import('./widgets/FailedJobs').then((module) => module.default),
      permissions: PERMISSIONS.operations,
    },
  ]);
};

const takesPanels = (api: unknown): api is (panels: unknown[]) => void => typeof api === 'function';

/** The panel pages of the engine register here; the engine itself needs none to run. */
export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/workflow',
      icon: ChartBubble,
      intlLabel: said('menu', 'Workflow'),
      permissions: PERMISSIONS.see,
      position: 1,
      Component: () => import('./pages/App'),
    });
    addWidgets(app);
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const contentManager = app.getPlugin('content-manager');
    const { addEditViewSidePanel: add } = contentManager.apis;
    if (takesPanels(add)) add([SidePanel]);
    contentManager.injectComponent('listView', 'actions', { name: 'workflow-finder', Component: Finder });
    speakOfStates(app);
  },
  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(
      locales.map(async (locale) => ({ locale, data: (await languages[locale]?.())?.default ?? {} })),
    ),
};
