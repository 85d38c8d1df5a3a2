/** The push to Apps Script, with the real clasp: which files it takes, and that nothing counts as pushed that is not. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGsheets } from '../../tools/build-gsheets.mjs';
import { clasp, claspProject, PUSHED, pushSheets, scriptIdOf } from '../../tools/sheets-push.mjs';
import { ROOT } from './gas/load-script';

type ScriptFile = { readonly name: string; readonly type: string; readonly source: string };

let home: string;
let folder: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'korwacht-push-'));
  folder = join(home, 'gsheets');
  await buildGsheets({ outdir: folder });
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** The environment of a machine on which nobody is signed in. */
const nobody = () => ({ ...process.env, HOME: home, clasp_config_auth: join(home, 'none.json') });

describe('without Google', () => {
  test('clasp would push exactly the three files', async () => {
    const project = await claspProject(folder, 'a-script');
    const { filesToPush, untrackedFiles } = await clasp(project, ['show-file-status'], nobody());
    expect(filesToPush.sort()).toEqual(PUSHED.map((name) => join('gsheets', name)));
    expect(untrackedFiles).toEqual([]);
  });

  test('a push by nobody fails, and says how to sign in', async () => {
    await expect(pushSheets({ folder, scriptId: 'a-script', env: nobody() })).rejects.toThrow(/npx clasp login/);
  });

  test('the project is named by the environment, or by .clasp.json', async () => {
    expect(scriptIdOf({ KOR_SCRIPT_ID: 'from-env' }, home)).toBe('from-env');
    expect(scriptIdOf({}, home)).toBe('a-script');
    expect(() => scriptIdOf({}, folder)).toThrow(/KOR_SCRIPT_ID[\s\S]*Which Apps Script project/);
  });

  test.skipIf(existsSync(join(ROOT, '.clasp.json')))('the command says what is missing, and fails', async () => {
    const { KOR_SCRIPT_ID: _, ...env } = process.env;
    const [error, said] = await new Promise<[{ code?: unknown } | null, string]>((done) => {
      execFile(process.execPath, [join(ROOT, 'tools/sheets-push.mjs')], { env }, (failed, _out, words) =>
        done([failed, words]),
      );
    });
    expect(error?.code).toBe(1);
    expect(said).toMatch(/Welk Apps Script-project\?[\s\S]*Which Apps Script project\?/);
  });
});

describe('with a stand-in for Google', () => {
  let server: Server;
  let project: { files: readonly ScriptFile[] } = { files: [] };
  let refuse = false;
  const puts: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', () => {
        const forbidden = refuse && request.method === 'PUT';
        if (request.method === 'PUT' && !forbidden) {
          project = JSON.parse(body);
          puts.push(request.url ?? '');
        }
        response.writeHead(forbidden ? 403 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(forbidden ? { error: { code: 403, message: 'no' } } : project));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const token = {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'y',
      refresh_token: 'z',
      access_token: 't',
    };
    const tokens = { default: { ...token, expiry_date: 4_102_444_800_000 } };
    await writeFile(join(home, 'someone.json'), JSON.stringify({ tokens }));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const push = () =>
    pushSheets({
      folder,
      scriptId: 'a-script',
      env: {
        ...process.env,
        HOME: home,
        clasp_config_auth: join(home, 'someone.json'),
        KOR_FAKE_API: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        NODE_OPTIONS: `--import file://${ROOT}tests/hosts/gas/clasp-api.mjs`,
      },
    });

  test('the three files arrive with their types, once', async () => {
    expect(await push()).toEqual(PUSHED);
    expect(project.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Code SERVER_JS',
      'appsscript JSON',
      'sidebar HTML',
    ]);
    expect(puts).toEqual([expect.stringContaining('a-script')]);
    expect(await push()).toEqual([]);
    expect(puts).toHaveLength(1);
  });

  test('a push that Google refuses fails', async () => {
    refuse = true;
    project = { files: [] };
    await expect(push()).rejects.toThrow(/niet \(geheel\) gelukt/);
    refuse = false;
  });

  test('a changed manifest does not make clasp skip the push in silence', async () => {
    project = { files: project.files.map((file) => (file.type === 'JSON' ? { ...file, source: '{}' } : file)) };
    expect(await push()).toEqual(PUSHED);
    expect(puts).toHaveLength(2);
  });
});
