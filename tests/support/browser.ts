import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';

/** A real browser, and pages that note what goes wrong in them. */

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: FLAGS });
};

/** What Strapi's forms and lists ask for, and its community edition answers with 404. */
const ASKED_IN_VAIN = /\/(admin\/ai-feature-config|i18n\/ai-localization-jobs)/;

/** Errors that the page wrote to its console, or threw. */
export const noteErrors = (page: Page, errors: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !ASKED_IN_VAIN.test(message.location().url))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
};

interface AxeWindow {
  axe: {
    run(
      context: unknown,
      options: object,
    ): Promise<{
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
    }>;
  };
}

const axeSource = (): string => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA in the page as it stands. */
export const barriersIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource());
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run('body', { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, WCAG);
};

/** What axe finds serious or critical within a part of the page: in pages whose frame is not ours. */
export const seriousBarriersIn = async (page: Page, part: string): Promise<string[]> => {
  await page.evaluate(axeSource());
  return page.evaluate(
    async ([where, tags]) => {
      const { axe } = globalThis as unknown as AxeWindow;
      const { violations } = await axe.run(where, { runOnly: { type: 'tag', values: tags } });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
        );
    },
    [part, WCAG] as const,
  );
};

/** Whether something stands out to the right, so that a phone would scroll sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

export type { Browser, BrowserContext, Page, Route };
