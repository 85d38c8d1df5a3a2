// Writes the page of the shared runtime in Excel: functions and side pane live in it together.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sidebarPage } from './build-sidebar.mjs';

/** What the pane may do: run our own files and Microsoft's script, and nothing else. Trusted types break office.js. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes `taskpane.html` with its script and style.
 *
 * @param {string} target - folder
 */
export async function buildPane(target) {
  const { html, js, css } = await sidebarPage({ host: 'excel' });
  await Promise.all([
    writeFile(join(target, 'taskpane.html'), panePage(html)),
    writeFile(join(target, 'taskpane.js'), js),
    writeFile(join(target, 'taskpane.css'), css),
  ]);
}

function panePage(body) {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KORwacht</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="taskpane.css">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
</head>
<body>
${body}<script src="functions.js"></script>
<script src="taskpane.js"></script>
</body>
</html>
`;
}
