import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './app/newVersion';
import { App } from './app/App';
import { startLanguage } from './i18n';

/** Shows the portal in the place of the first picture. */
export const show = async (root: HTMLElement): Promise<void> => {
  keepForOffline();
  await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};
