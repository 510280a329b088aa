'use strict';

window.SwaggerUIBundle({
  url: '/docs/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 3,
  filter: true,
  displayRequestDuration: true,
  // a badge of another site otherwise
  validatorUrl: null,
});
