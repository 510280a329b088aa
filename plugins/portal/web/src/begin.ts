import './app/mantine.css';
import './app/app.css';
import { askEarly } from './api/early';
import { session } from './api/session';
import { rememberedLanguage, textsOf } from './i18n/texts';

/**
 * The first thing that runs, and small: it asks for all that the first view needs at once (the texts, the page, who is
 * signed in, and then what waits for them), while the bulk of the scripts is still on its way (docs/decisions/0033).
 */

const HOME = /^\/portal\/?$/;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

const begin = async (): Promise<void> => {
  const language = rememberedLanguage();
  const home = HOME.test(window.location.pathname);
  const main = import('./main');
  // Whether they arrive is seen again by whoever needs them.
  textsOf(language).catch(() => undefined);
  if (!session.wasSignedIn()) import('./features/session/SignInPage').catch(() => undefined);
  else if (home) import('./features/home/HomePage').catch(() => undefined);
  await session.start();
  const token = session.current();
  if (home && token) askEarly(token, language).catch(() => undefined);
  await (await main).show(root);
};

void begin();
