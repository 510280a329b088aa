import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Waiting } from '../components/Frame';
import { PERMISSIONS } from '../permissions';

const Cockpit = lazy(() => import('./cockpit/Cockpit'));
const Launch = lazy(() => import('./launch/Launch'));
const Definitions = lazy(() => import('./definitions/Definitions'));
const Delegations = lazy(() => import('./delegations/Delegations'));
const Audit = lazy(() => import('./audit/Audit'));
const Operations = lazy(() => import('./operations/Operations'));
const Instance = lazy(() => import('./instance/Instance'));

/** The pages of the engine, each loaded when it is first opened. */
const App = () => (
  <Page.Protect permissions={PERMISSIONS.see}>
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route index element={<Cockpit />} />
        <Route path="launch" element={<Launch />} />
        <Route path="definitions" element={<Definitions />} />
        <Route path="delegations" element={<Delegations />} />
        <Route path="audit" element={<Audit />} />
        <Route path="operations" element={<Operations />} />
        <Route path=":subject/:documentId" element={<Instance />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);

export default App;
