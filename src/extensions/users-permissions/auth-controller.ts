import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

type Handler = (ctx: Context) => Promise<unknown>;
export type AuthController = (tools: { strapi: Core.Strapi }) => Record<string, Handler>;

/** The name that Strapi gives it where the settings name none. */
const COOKIE = 'strapi_up_refresh';

interface Sessions {
  cookie: { path: string; sameSite: 'strict'; secure: boolean };
}

/** What Strapi answers about passwords, mended where it would leak or leave people behind. */
export const withCareForPasswords =
  (stock: AuthController): AuthController =>
  ({ strapi }) => {
    const controller = stock({ strapi });
    const call = async (name: string, ctx: Context): Promise<void> => {
      await controller[name]?.(ctx);
    };
    return {
      ...controller,

      /**
       * Strapi's own is a 500 when no mail can be sent, and then only for accounts that are there. Without a mail server
       * the request is refused for all alike; a broken one is a matter for the log.
       */
      async forgotPassword(ctx) {
        if (strapi.config.get('plugin::email.provider') !== 'nodemailer')
          throw new errors.ApplicationError('No mail server is set up', { code: 'NO_MAIL_SERVER' });
        try {
          await call('forgotPassword', ctx);
        } catch (error) {
          if (error instanceof errors.ApplicationError) throw error;
          strapi.log.error('The mail for a forgotten password could not be sent', error);
          ctx.body = { ok: true };
        }
      },

      async changePassword(ctx) {
        await call('changePassword', ctx);
        keepInCookie(strapi, ctx);
      },

      async resetPassword(ctx) {
        await call('resetPassword', ctx);
        keepInCookie(strapi, ctx);
      },
    };
  };

/** As at a sign-in: who asks for the cookie gets the refresh token there and nowhere else. Strapi forgets it here. */
const keepInCookie = (strapi: Core.Strapi, ctx: Context): void => {
  if (ctx.get('x-strapi-refresh-cookie') !== 'httpOnly') return;
  const { refreshToken, ...answer } = ctx.body as { refreshToken?: string };
  if (refreshToken === undefined) return;
  const { cookie } = strapi.config.get<Sessions>('plugin::users-permissions.sessions');
  ctx.cookies.set(COOKIE, refreshToken, { ...cookie, httpOnly: true, overwrite: true });
  ctx.body = answer;
};
