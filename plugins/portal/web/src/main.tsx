import './app/mantine.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { session } from './api/session';
import { keepForOffline } from './app/newVersion';
import { App } from './app/App';
import { startLanguage } from './i18n';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
keepForOffline();
void Promise.all([startLanguage(), session.start()]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
