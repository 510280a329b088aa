import { ChartPie, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PERMISSIONS } from './permissions';

const said = (id: string, defaultMessage: string) => ({ id: `kinerja.page.${id}`, defaultMessage });

/** The pages of the domain in the panel, and its widget on the home page. */
export const addPages = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'kinerja',
    icon: ChartPie,
    intlLabel: said('menu', 'Performance'),
    // Whoever may open one of them.
    permissions: [
      ...PERMISSIONS.reports,
      ...PERMISSIONS.calibration,
      ...PERMISSIONS.indicators,
      ...PERMISSIONS.policies,
    ],
    position: 2,
    Component: () => import('./App'),
  });
  app.widgets.register([
    {
      pluginId: 'kinerja',
      id: 'units',
      icon: User,
      title: said('widget.units', 'My units'),
      link: { label: said('widget.toReports', 'Open the reports'), href: '/kinerja/reports' },
      component: () => import('../widgets/MyUnits').then((module) => module.default),
      permissions: PERMISSIONS.reports,
    },
  ]);
};
