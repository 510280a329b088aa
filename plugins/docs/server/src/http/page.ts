/** The page that shows the document. All it loads is served from here; scripts stand in files, none in the page. */

/** Nothing from elsewhere, nothing inline: what is not named here the browser doesn't load. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param title of the document */
export const page = (title: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} – API</title>
    <link rel="stylesheet" href="/docs/assets/swagger-ui.css" />
    <link rel="stylesheet" href="/docs/assets/docs.css" />
  </head>
  <body>
    <noscript>
      <p lang="id">Halaman ini memerlukan JavaScript; dokumennya ada di <a href="/docs/openapi.json">openapi.json</a>.</p>
      <p>This page needs JavaScript; the document is <a href="/docs/openapi.json">openapi.json</a>.</p>
    </noscript>
    <main id="docs"></main>
    <script src="/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/docs/assets/docs.js"></script>
  </body>
</html>
`;
