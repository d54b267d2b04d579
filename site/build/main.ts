/**
 * `npm run site` builds the site into `site/dist`, `npm run site:dev` serves it and follows what changes. `SITE_BASE` is the path it is served under (`/`),
 * `SITE_REPOSITORY` the address of the sources.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { build, createServer } from 'vitepress';
import { writeOfflineScript } from './offline-script.js';
import { root, sourcePages, stagePage } from './pages.js';
import { stage } from './stage.js';

const base = process.env['SITE_BASE'] ?? '/';
if (!base.startsWith('/') || !base.endsWith('/'))
  throw new Error(`SITE_BASE must begin and end with a slash: /google-denials/, not ${base}`);
if (!isBuilt()) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The package does not build: npm run build says why.');
}
await stage(base);

if (process.argv.includes('--dev')) {
  const server = await createServer(path.join(root, 'site'), { base });
  await server.listen();
  server.printUrls();
  const pages = new Set(sourcePages());
  watch(path.join(root, 'docs'), { recursive: true }, (_event, name) => {
    const file = `docs/${name?.replaceAll(path.sep, '/') ?? ''}`;
    if (pages.has(file)) stagePage(file, pages);
  });
} else {
  await build(path.join(root, 'site'), { base });
  writeOfflineScript(path.join(root, 'site/dist'), base);
}

/** Whether `dist/` is newer than everything that it is made of. The page runs the package as it is published. */
function isBuilt(): boolean {
  const built = path.join(root, 'dist/text.js');
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return ['src', 'scripts', 'schema'].every((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).every(
      (file) => !file.isFile() || statSync(path.join(file.parentPath, file.name)).mtimeMs <= mtimeMs,
    ),
  );
}
