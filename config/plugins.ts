import type { Core } from '@strapi/strapi';
import { isGoodPassword, PASSWORD_RULES } from '../src/people/password';
import { settings } from './settings';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SECOND = 1000;

/** Strapi's e-mail plugin by SMTP. A server that does not answer holds up a worker for as long as these say. */
const mailServer = (
  { SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_FROM }: ReturnType<typeof settings>,
  host: string,
) => ({
  provider: 'nodemailer',
  providerOptions: {
    host,
    port: SMTP_PORT,
    secure: SMTP_PORT === 465,
    ...(SMTP_USER === undefined
      ? {}
      : { auth: { user: SMTP_USER, pass: SMTP_PASSWORD }, requireTLS: SMTP_PORT !== 465 }),
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
  },
  settings: { defaultFrom: SMTP_FROM, defaultReplyTo: SMTP_FROM },
});

/** Strapi shows what is thrown to whoever chose the password. */
const validatePassword = (password: string): boolean => {
  if (!isGoodPassword(password)) throw new Error(PASSWORD_RULES.en);
  return true;
};

const config = (): Core.Config.Plugin => {
  const env = settings();
  return {
    workflow: {
      enabled: true,
      resolve: './plugins/workflow',
      config: {
        mail: env.SMTP_HOST !== undefined,
        webhooksToInnerNetworks: env.WEBHOOKS_TO_INNER_NETWORKS,
      },
    },
    portal: { enabled: true, resolve: './plugins/portal' },
    docs: { enabled: true, resolve: './plugins/docs' },
    ...(env.SMTP_HOST === undefined ? {} : { email: { config: mailServer(env, env.SMTP_HOST) } }),
    'users-permissions': {
      config: {
        jwtSecret: env.JWT_SECRET,
        jwtManagement: 'refresh',
        sessions: {
          accessTokenLifespan: 10 * MINUTE,
          idleRefreshTokenLifespan: DAY,
          maxRefreshTokenLifespan: 7 * DAY,
          idleSessionLifespan: 2 * HOUR,
          maxSessionLifespan: DAY,
          // Off: then the client decides by the header `x-strapi-refresh-cookie: httpOnly`.
          httpOnly: false,
          cookie: {
            sameSite: 'strict',
            path: '/api/auth',
            secure: env.PUBLIC_URL?.startsWith('https://') ?? false,
          },
        },
        validationRules: { validatePassword },
        // global::login-limit stands in its place: shared by all nodes, and it counts failures alone
        ratelimit: { enabled: false },
      },
    },
    upload: {
      config: {
        sizeLimit: 20 * 1024 * 1024,
        security: {
          allowedTypes: [
            'image/*',
            'application/pdf',
            'application/vnd.openxmlformats-officedocument.*',
            'text/csv',
          ],
          deniedTypes: ['image/svg+xml'],
        },
      },
    },
  };
};

export default config;
