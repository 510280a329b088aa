export default { routes: [{ method: 'GET', path: '/calendar/due', handler: 'due.find' }] };
