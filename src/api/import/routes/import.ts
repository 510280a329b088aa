const template = (format: string, handler: string) => ({
  method: 'GET',
  path: `/imports/:kind/template.${format}`,
  handler,
  config: { auth: { scope: ['api::import.import.find'] } },
});

export default {
  routes: [
    { method: 'POST', path: '/imports/:kind', handler: 'import.create' },
    template('xlsx', 'import.find'),
    template('csv', 'import.findCsv'),
  ],
};
