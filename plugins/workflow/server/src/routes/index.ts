/**
 * `auth.scope: []` asks for a valid login and nothing else: who may do what is decided by taking part, not by roles
 * of users-permissions.
 */
const signedIn = { auth: { scope: [] as string[] } };

const contentApi = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/tasks', handler: 'tasks.find', config: signedIn },
    { method: 'GET', path: '/:subject/:documentId', handler: 'subjects.describe', config: signedIn },
    { method: 'POST', path: '/:subject/:documentId/events', handler: 'subjects.send', config: signedIn },
    { method: 'POST', path: '/:subject/events', handler: 'subjects.sendMany', config: signedIn },
    { method: 'GET', path: '/:subject/:documentId/history', handler: 'subjects.history', config: signedIn },
  ],
};

const byAdmin = { policies: ['admin::isAuthenticatedAdmin'] };

const admin = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/:subject/:documentId', handler: 'adminSubjects.describe', config: byAdmin },
    { method: 'POST', path: '/:subject/:documentId/events', handler: 'adminSubjects.send', config: byAdmin },
    { method: 'POST', path: '/:subject/events', handler: 'adminSubjects.sendMany', config: byAdmin },
    { method: 'GET', path: '/:subject/:documentId/history', handler: 'adminSubjects.history', config: byAdmin },
  ],
};

export default { 'content-api': contentApi, admin };
