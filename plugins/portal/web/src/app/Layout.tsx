import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { Loading } from '../shared/ui/Loading';
import { useSession } from '../shared/useSession';
import { ActingFor } from './ActingFor';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { NewVersion } from './NewVersion';
import { OfflineBanner, OfflinePage } from './Offline';

const SignInPage = lazy(async () => ({
  default: (await import('../features/session/SignInPage')).SignInPage,
}));
const SignInAgain = lazy(async () => ({
  default: (await import('../features/session/SignInAgain')).SignInAgain,
}));

/** Around every page: who I am, where I can go. A session that ends leaves the page and what was typed in place. */
export const Layout = () => {
  const { t } = useTranslation();
  const status = useSession();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    // Somebody who listens to the page is taken to the new one's beginning.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);

  if (status === 'starting') return <Loading />;
  if (status === 'unreachable') return <OfflinePage />;
  if (status === 'signedOut') {
    return (
      <Suspense fallback={<Loading />}>
        <SignInPage />
      </Suspense>
    );
  }
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Header />
      <Navigation />
      <NewVersion />
      <OfflineBanner />
      <ActingFor />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {status === 'expired' && (
        <Suspense fallback={null}>
          <SignInAgain />
        </Suspense>
      )}
      <ScrollRestoration />
    </div>
  );
};
