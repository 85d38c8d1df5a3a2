// Preloaded into clasp by the push test: sends its calls to the stand-in for Google that KOR_FAKE_API names.
import { createRequire } from 'node:module';

// The very copy that clasp uses; no option or variable of clasp names another server.
const { google } = createRequire(new URL('../../../node_modules/@google/clasp/package.json', import.meta.url))(
  'googleapis',
);
const script = google.script;
google.script = (options) => script.call(google, { ...options, rootUrl: process.env.KOR_FAKE_API });
