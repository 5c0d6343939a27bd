import type { Handler } from "../../http/operation.ts";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tokenry API reference</title>
    <link rel="icon" type="image/png" href="docs/favicon-32x32.png">
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <link rel="stylesheet" href="docs/reference.css">
  </head>
  <body>
    <div id="reference"><noscript>The reference needs JavaScript. The document itself is at <a href="openapi.yaml">openapi.yaml</a>.</noscript></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/reference.js"></script>
  </body>
</html>
`;

/** Scripts and styles of our own files only; the page calls this API when the reader tries an operation. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export const getReference: Handler<"getReference"> = async () => ({
  status: 200,
  body: page,
  contentType: "text/html; charset=utf-8",
  headers: { "Content-Security-Policy": contentSecurityPolicy },
});
