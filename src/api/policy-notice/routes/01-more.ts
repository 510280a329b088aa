export default {
  routes: [
    { method: 'GET', path: '/policy-notices/:id/file', handler: 'policy-notice.file' },
    { method: 'POST', path: '/policy-notices/:id/receipt', handler: 'policy-notice.receipt' },
    { method: 'GET', path: '/policy-notices/:id/receipts', handler: 'policy-notice.receipts' },
    { method: 'GET', path: '/policy-notices/:id/receipts/by-unit', handler: 'policy-notice.byUnit' },
  ],
};
