import { z } from 'zod';
import { apiDocs } from '../openapi/api-docs';
import { SHORTEST } from './password';

/** Signing in: routes of users-permissions, whose own schemas are not zod. */

const cookieWanted = z.object({
  'x-strapi-refresh-cookie': z
    .literal('httpOnly')
    .optional()
    .describe('Keep the refresh token in an httpOnly cookie instead of the answer.'),
});
const deviceId = z.string().optional().describe('Tells the sessions of one’s devices apart.');
const jwt = z.string().describe('Access token; ten minutes.');
const refreshToken = z.string().optional().describe('Absent where it stands in the cookie.');

const user = z
  .object({
    id: z.int(),
    documentId: z.string(),
    username: z.string(),
    email: z.string(),
    provider: z.string().nullable(),
    confirmed: z.boolean().nullable(),
    blocked: z.boolean().nullable(),
    createdAt: z.iso.datetime({ offset: true }),
    updatedAt: z.iso.datetime({ offset: true }),
    publishedAt: z.iso.datetime({ offset: true }).nullable(),
  })
  .describe('A login.');

const signedIn = z.object({ jwt, refreshToken, user });
const password = z.string().min(SHORTEST).describe('With a letter, and a figure or sign; at most 72 bytes.');
const newPassword = { password, passwordConfirmation: z.string(), deviceId };

const session = z.object({
  id: z.string(),
  deviceId: z.string().nullable(),
  deviceName: z.string().optional().describe('Browser and system, as far as they can be told.'),
  current: z.boolean().describe('The one that asks.'),
  loginAt: z.iso.datetime().optional(),
  lastActiveAt: z.iso.datetime().optional().describe('When its token was last renewed.'),
});

export default apiDocs({
  tag: { name: 'Signing in', description: 'Masuk, memperbarui token, dan keluar. · Sessions and passwords.' },
  schemas: { User: user, SignedIn: signedIn },
  routes: {
    'POST /api/auth/local': {
      id: 'signIn',
      summary: 'Sign in by e-mail or user name',
      description: 'Five failed tries per account and address within five minutes, then 429.',
      by: [],
      headers: cookieWanted,
      body: z.object({ identifier: z.string(), password: z.string(), deviceId }),
      answer: signedIn,
      refusals: [400, 429],
    },
    'POST /api/auth/refresh': {
      id: 'refresh',
      summary: 'A new access token by the refresh token',
      description: 'The refresh token comes from the cookie or the body, and is replaced by a new one.',
      by: [],
      headers: cookieWanted,
      body: z.object({ refreshToken: z.string().optional() }),
      answer: z.object({ jwt, refreshToken }),
      refusals: [400, 401],
    },
    'POST /api/auth/logout': {
      id: 'signOut',
      summary: 'End this session, that of a device, or all',
      by: ['person'],
      headers: cookieWanted,
      body: z.object({
        scope: z.literal('all').optional(),
        deviceId,
        refreshToken: z.string().optional(),
      }),
      answer: z.object({ ok: z.literal(true) }),
      refusals: [401, 403],
    },
    'GET /api/auth/sessions': {
      id: 'listSessions',
      summary: 'One’s own sessions',
      by: ['person'],
      answer: z.object({ data: z.array(session) }),
      refusals: [401, 403],
    },
    'DELETE /api/auth/sessions/{sessionId}': {
      id: 'endSession',
      summary: 'End one of one’s own sessions',
      by: ['person'],
      path: { sessionId: z.string() },
      answer: z.object({ data: z.object({}) }),
      refusals: [401, 403, 404],
    },
    'POST /api/auth/change-password': {
      id: 'changePassword',
      summary: 'Change one’s password; all other sessions end',
      by: ['person'],
      headers: cookieWanted,
      body: z.object({ currentPassword: z.string(), ...newPassword }),
      answer: signedIn,
      refusals: [400, 401, 403],
    },
    'POST /api/auth/forgot-password': {
      id: 'forgotPassword',
      summary: 'Ask for a mail to set a new password',
      by: [],
      body: z.object({ email: z.email() }),
      answer: z.object({ ok: z.literal(true) }),
      refusals: [400, 429],
    },
    'POST /api/auth/reset-password': {
      id: 'resetPassword',
      summary: 'Set a new password by the code of that mail',
      by: [],
      headers: cookieWanted,
      body: z.object({ code: z.string(), ...newPassword }),
      answer: signedIn,
      refusals: [400, 429],
    },
    'GET /api/users/me': {
      id: 'readMe',
      summary: 'One’s own login',
      by: ['person'],
      answer: user,
      refusals: [401, 403],
    },
  },
  codes: {
    400: {
      NO_MAIL_SERVER: 'a forgotten password: this installation sends no mails',
      HTTPS_NEEDED: 'the session’s cookie is asked for over plain http, and goes over https alone',
    },
    429: { TOO_MANY_ATTEMPTS: 'too many failed sign-ins; `Retry-After` says when to come again' },
  },
  undocumented: {
    'POST /api/auth/local/register': 'closed: accounts are made by HR',
    'GET /api/auth/email-confirmation': 'closed with registration',
    'POST /api/auth/send-email-confirmation': 'closed with registration',
    'GET /api/auth/{provider}/callback': 'no provider is set up',
    'GET /api/connect/*': 'no provider is set up',
    'GET /api/users*': 'accounts are managed in the admin panel; open to nobody',
    'POST /api/users*': 'accounts are managed in the admin panel; open to nobody',
    'PUT /api/users*': 'accounts are managed in the admin panel; open to nobody',
    'DELETE /api/users*': 'accounts are managed in the admin panel; open to nobody',
    'POST /api/email': 'Strapi’s own; granted to nobody',
    'POST /api/upload': 'Strapi’s own; granted to nobody yet',
    'GET /api/upload/*': 'Strapi’s own; granted to nobody yet',
    'DELETE /api/upload/*': 'Strapi’s own; granted to nobody yet',
    'GET /api/content-type-builder/*': 'Strapi’s own; granted to nobody',
    'GET /api/i18n/locales': 'no content type is translated',
  },
});
