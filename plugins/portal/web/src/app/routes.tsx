import { createBrowserRouter, type RouteObject } from 'react-router-dom';
import { Layout } from './Layout';
import { Broken } from './Broken';

/** Each page is loaded when it is first opened. */
const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../features/home/HomePage')).HomePage }) },
  {
    path: 'mine',
    lazy: async () => ({ Component: (await import('../features/appraisal/MinePage')).MinePage }),
  },
  {
    path: 'appraisals/:id',
    lazy: async () => ({ Component: (await import('../features/appraisal/AppraisalPage')).AppraisalPage }),
  },
  {
    path: 'appraisals/:id/coaching',
    lazy: async () => ({ Component: (await import('../features/coaching/CoachingPage')).CoachingPage }),
  },
  {
    path: 'appraisals/:id/achievements',
    lazy: async () => ({
      Component: (await import('../features/achievements/AchievementsPage')).AchievementsPage,
    }),
  },
  {
    path: 'appraisals/:id/peers',
    lazy: async () => ({ Component: (await import('../features/peers/PeersPage')).PeersPage }),
  },
  {
    path: 'appraisals/:id/periods',
    lazy: async () => ({ Component: (await import('../features/periods/PeriodsPage')).PeriodsPage }),
  },
  {
    path: 'policy-notices',
    lazy: async () => ({
      Component: (await import('../features/policies/PolicyNoticesPage')).PolicyNoticesPage,
    }),
  },
  {
    path: 'policy-notices/:id',
    lazy: async () => ({
      Component: (await import('../features/policies/PolicyNoticePage')).PolicyNoticePage,
    }),
  },
  {
    path: 'trainings',
    lazy: async () => ({
      Component: (await import('../features/enrolments/EnrolmentsPage')).EnrolmentsPage,
    }),
  },
  {
    path: 'appraisals/:id/:event',
    lazy: async () => ({ Component: (await import('../features/appraisal/EventPage')).EventPage }),
  },
  {
    path: 'daily',
    lazy: async () => ({ Component: (await import('../features/daily/DailyPage')).DailyPage }),
  },
  { path: 'team', lazy: async () => ({ Component: (await import('../features/team/TeamPage')).TeamPage }) },
  {
    path: 'team/daily',
    lazy: async () => ({
      Component: (await import('../features/team/TeamDailyPage')).TeamDailyPage,
    }),
  },
  {
    path: 'calibration',
    lazy: async () => ({
      Component: (await import('../features/calibration/CalibrationPage')).CalibrationPage,
    }),
  },
  {
    path: 'delegations',
    lazy: async () => ({
      Component: (await import('../features/delegations/DelegationsPage')).DelegationsPage,
    }),
  },
  {
    path: 'work/:subject/:id',
    lazy: async () => ({ Component: (await import('../features/work/WorkPage')).WorkPage }),
  },
  {
    path: 'work/:subject/:id/:event',
    lazy: async () => ({ Component: (await import('../features/work/WorkEventPage')).WorkEventPage }),
  },
  {
    path: 'notices',
    lazy: async () => ({ Component: (await import('../features/notices/NoticesPage')).NoticesPage }),
  },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('../features/account/AccountPage')).AccountPage }),
  },
  { path: '*', lazy: async () => ({ Component: (await import('./NotFoundPage')).NotFoundPage }) },
];

export const router = createBrowserRouter(
  [
    // The public's own page: no login, no menu.
    {
      path: '/survey/:token',
      errorElement: <Broken />,
      lazy: async () => ({ Component: (await import('../features/survey/SurveyPage')).SurveyPage }),
    },
    {
      path: '/forgot',
      errorElement: <Broken />,
      lazy: async () => ({ Component: (await import('../features/session/ForgotPage')).ForgotPage }),
    },
    {
      path: '/reset',
      errorElement: <Broken />,
      lazy: async () => ({ Component: (await import('../features/session/ResetPage')).ResetPage }),
    },
    { path: '/', element: <Layout />, errorElement: <Broken />, children: pages },
  ],
  {
    basename: '/portal',
    future: {
      v7_relativeSplatPath: true,
      v7_fetcherPersist: true,
      v7_normalizeFormMethod: true,
      v7_partialHydration: true,
      v7_skipActionErrorRevalidation: true,
    },
  },
);
