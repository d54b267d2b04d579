/**
 * Writes the API reference out of the TSDoc of the public names: `docs/api/<entry point>/index.md` and what it links to, by API Extractor's model and API
 * Documenter. The pages are not committed: they are some hundred, they hold nothing that the source does not, and `etc/*.api.md` shows reviewers what changed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = path.resolve(import.meta.dirname, '..');
const documenter = path.join(root, 'node_modules/@microsoft/api-documenter/bin/api-documenter');

/** The entry points, each with the configuration that its API report is made with. */
const ENTRIES = { index: 'api-extractor.json', testing: 'api-extractor.testing.json' } as const;

/** Writes the pages of every entry point into a folder. Throws with what is wrong. */
export function writeReference(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [entry, config] of Object.entries(ENTRIES)) {
    const model = path.join(root, '.cache/docs', path.basename(folder), entry);
    extract(config, path.join(model, 'google-denials.api.json'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [documenter, 'markdown', '-i', model, '-o', path.join(folder, entry)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`API Documenter failed:\n${stdout}${stderr}`);
  }
}

function extract(configFile: string, model: string): void {
  mkdirSync(path.dirname(model), { recursive: true });
  const configObject = ExtractorConfig.loadFile(path.join(root, configFile));
  const config = ExtractorConfig.prepare({
    configObject: { ...configObject, apiReport: { enabled: false }, docModel: { enabled: true, apiJsonFilePath: model } },
    configObjectFullPath: path.join(root, configFile),
    packageJsonFullPath: path.join(root, 'package.json'),
  });
  const messages: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) messages.push(message.formatMessageWithLocation(root));
    },
  });
  if (!succeeded) throw new Error(`The public names are not in order (npm run check:api says more):\n${messages.join('\n')}`);
  writeFileSync(model, withSources(readFileSync(model, 'utf8')));
}

/** API Documenter leaves `@see` out; the page of Google's that each name rests on belongs into the reference. */
function withSources(json: string): string {
  return json.replace(/"docComment": "(?:[^"\\]|\\.)*"/g, (comment) =>
    comment.includes('@remarks')
      ? comment
      : comment.replace(/@see\\n \*\\n \* (https:\/\/[^\s\\]+)/, '@remarks\\n *\\n * Source: {@link $1}'),
  );
}

/** The pages in a folder, each with its text. */
export function pagesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return new Map(files.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

if (process.argv[1] === import.meta.filename) {
  if (!existsSync(path.join(root, 'dist/index.d.ts'))) throw new Error('The package is not built. Run npm run build first.');
  const folder = path.join(root, 'docs/api');
  writeReference(folder);
  console.log(`${path.relative(root, folder)}: ${pagesIn(folder).size} pages; begin with docs/api/index/google-denials.md`);
}
