import { Page, useAuth } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useAllowed, Waiting } from '../../../plugins/workflow/admin/src/public';
import { PERMISSIONS } from './permissions';

const Reports = lazy(() => import('./reports/Reports'));
const Indicators = lazy(() => import('./indicators/Indicators'));
const Calibration = lazy(() => import('./calibration/Calibration'));
const Policies = lazy(() => import('./policies/Policies'));

/** The pages of the domain, each loaded when it is first opened and by those alone who may. */
const App = () => (
  <Suspense fallback={<Waiting />}>
    <Routes>
      <Route index element={<First />} />
      <Route
        path="reports"
        element={
          <Page.Protect permissions={PERMISSIONS.reports}>
            <Reports />
          </Page.Protect>
        }
      />
      <Route
        path="calibration"
        element={
          <Page.Protect permissions={PERMISSIONS.calibration}>
            <Calibration />
          </Page.Protect>
        }
      />
      <Route
        path="indicators"
        element={
          <Page.Protect permissions={PERMISSIONS.indicators}>
            <Indicators />
          </Page.Protect>
        }
      />
      <Route
        path="policies"
        element={
          <Page.Protect permissions={PERMISSIONS.policies}>
            <Policies />
          </Page.Protect>
        }
      />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  </Suspense>
);

/** To the first page that one may open, once it is known which. */
const First = () => {
  const isLoading = useAuth('First', (auth) => auth.isLoading);
  const reports = useAllowed(PERMISSIONS.reports);
  const indicators = useAllowed(PERMISSIONS.indicators);
  const calibration = useAllowed(PERMISSIONS.calibration);
  if (isLoading) return <Waiting />;
  const to = reports ? 'reports' : calibration ? 'calibration' : indicators ? 'indicators' : 'policies';
  return <Navigate to={to} replace />;
};

export default App;
