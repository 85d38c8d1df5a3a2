// Builds everything that ships: `node esbuild.config.mjs [--base-url https://…]`. The host builds stand in tools/.
import { buildCli } from './tools/build-cli.mjs';
import { buildExcel } from './tools/build-excel.mjs';
import { buildGsheets } from './tools/build-gsheets.mjs';
import { buildWorkbench } from './tools/build-workbench.mjs';

const at = process.argv.indexOf('--base-url');
const baseUrl = (at > 0 ? process.argv[at + 1] : process.env.KOR_BASE_URL) ?? 'https://korwacht.example';

await Promise.all([buildExcel({ baseUrl }), buildGsheets(), buildCli()]);
await buildWorkbench();
