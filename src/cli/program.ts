import { Argument, Command, InvalidArgumentError, Option } from 'commander';
// eslint-disable-next-line local/import-direction -- the manifest belongs to no stage
import manifest from '../../package.json' with { type: 'json' };
import { EXPLANATION_FORMS } from '../denial/text/explanation.js';
import { KINDS, type DenialKind } from '../classification/kinds.js';
import { asList, asScopes, asSeconds, SHELLS } from './arguments.js';
import { can, type CanCommand } from './commands/can.js';
import { completion } from './commands/completion.js';
import { diagnose, type DiagnoseCommand } from './commands/diagnose.js';
import { doctor, type DoctorCommand } from './commands/doctor.js';
import { explain } from './commands/explain.js';
import { kinds } from './commands/kinds.js';
import { FORMATS, needs } from './commands/needs.js';
import { requires } from './commands/requires.js';
import { whoami } from './commands/whoami.js';
import { complaint } from './screen.js';
import type { Terminal } from './terminal.js';

const HTTP_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

/** The commands and their options. Each hands its exit code to `exit`. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('google-denials')
    .description('Explain why Google denied an API call, and how to fix it.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addOption(color('--color', "use color, even if the output isn't a terminal"))
    .addOption(color('--no-color', "don't use color"))
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.columns ?? 100,
      getErrHelpWidth: () => terminal.columns ?? 100,
      getOutHasColors: () => terminal.color,
      getErrHasColors: () => terminal.color,
      outputError: (text) => terminal.err(complaint(`${misuse(text)}\nSee: google-denials --help`, terminal)),
    })
    .configureHelp({ minWidthToWrap: 20 })
    .addHelpText('after', EXAMPLES);

  const sub = (name: string, summary: string): Command =>
    program
      .command(name)
      .description(summary)
      .summary(summary)
      .addOption(color('--color').hideHelp())
      .addOption(color('--no-color').hideHelp())
      .helpOption('-h, --help', 'show help');
  const json = (): Option => new Option('--json', 'print JSON (schema: google-denials/schema/cli-v1.json)');
  const library = (): Option =>
    new Option('--auth-library <folder>', 'load google-auth-library from this folder, not from where google-denials is installed');
  const timeout = (): Option => new Option('--timeout <seconds>', 'time limit of the whole command').argParser(asSeconds).default(10);

  sub('explain', 'explain a denied call from a response, log or terminal output')
    .argument('[input]', 'file to read, or the text itself; omit it or pass - to read stdin')
    .option('--url <url>', "URL of the call, if it isn't in the input; identifies the service, method and resource", asUrl)
    .addOption(new Option('--method <method>', 'HTTP method of the call (default: GET)').argParser(asMethod))
    .option('--status <code>', "HTTP status of the response, if it isn't in the input", asStatus)
    .addOption(json())
    .addOption(new Option('--form <form>', 'how much to print (default: full, cut to the screen)').choices(EXPLANATION_FORMS))
    .option('--brief', 'print the cause and the first fix only, as --form short does')
    .option('--all', 'list every different denial in the input first, with a count')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (input: string | undefined, options: object) => exit(await explain(input, options, terminal)));

  sub('diagnose', 'ask Google why a call was denied, with a few read-only calls')
    .argument('[file]', 'file to read; omit it or pass - to read stdin')
    .option('--url <url>', "URL of the call, if it isn't in the input", asUrl)
    .addOption(new Option('--method <method>', 'HTTP method of the call (default: GET)').argParser(asMethod))
    .option('--status <code>', "HTTP status of the response, if it isn't in the input", asStatus)
    .option('--credentials <path>', 'credential file of the denied caller (default: Application Default Credentials)')
    .option('--admin-credentials <path>', 'credential file of an admin, for what the caller may not ask')
    .option('--delegation', 'check domain-wide delegation scope by scope: this gets tokens and throws them away')
    .addOption(library())
    .addOption(timeout())
    .addOption(json())
    .addHelpText('after', DIAGNOSE_HELP)
    .action(async (file: string | undefined, options: DiagnoseCommand) => exit(await diagnose(file, options, terminal)));

  sub('can', 'ask Google whether a call would be allowed, without making it')
    .argument('<method>', 'method ID, for example drive.files.update')
    .option('--on <resource>', 'resource of the call: projects/p/secrets/s, gs://bucket, a file ID')
    .option('--credentials <path>', 'credential file (default: Application Default Credentials)')
    .addOption(library())
    .addOption(timeout())
    .addOption(json())
    .action(async (method: string, options: CanCommand) => exit(await can(method, options, terminal)));

  sub('doctor', 'examine the credentials: clock, token, scopes one by one, APIs, billing, quota project')
    .option('--credentials <path>', 'credential file (default: Application Default Credentials)')
    .option('--subject <email>', 'user that the service account acts as')
    .option('--scopes <scopes>', 'scopes to check, with commas between them', asScopes)
    .option('--apis <services>', 'APIs to check, with commas between them: drive.googleapis.com', asList)
    .option('--project <project>', "project that makes the calls (default: the credential's own)")
    .addOption(library())
    .addOption(timeout())
    .addOption(json())
    .action(async (options: DoctorCommand) => exit(await doctor(options, terminal)));

  sub('whoami', 'show which account your Application Default Credentials belong to')
    .option('--offline', "don't contact Google; use only local files and variables")
    .addOption(library())
    .addOption(json())
    .action(async (options: object) => exit(await whoami(options, terminal)));

  sub('requires', 'list the scopes, permissions and roles that methods require')
    .argument('[methods...]', 'method IDs (drive.files.get), with a wildcard (drive.files.*), or a URL')
    .addOption(new Option('--method <method>', 'HTTP method of the call (default: GET)').argParser(asMethod))
    .option('--list <api>', 'list the methods of an API: drive, or drive.googleapis.com')
    .option('--permission <name>', 'list the roles that include a permission, least privilege first')
    .addOption(json())
    .addHelpText('after', REQUIRES_HELP)
    .action(async (methods: string[], options: object) => exit(await requires(methods, options, terminal)));

  sub('needs', 'list the access that a program needs, from its code')
    .argument('[files...]', 'source files, folders, a tsconfig.json, or access files; nothing reads the project in this folder')
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS))
    .option('--for <scopes>', 'list the methods that these scopes exclude: drive.readonly,spreadsheets')
    .addOption(new Option('--by <group>', 'one report for each entry file').choices(['file']))
    .option('--check <file>', 'fail if more is needed than this access file allows')
    .option('--update', 'write the file that --check names')
    .option('--on-denial <file>', 'add the methods in a log of denials, one JSON a line')
    .option('--tests', 'read files that only test as well')
    .option('--resources', 'name the files, buckets and other resources of a recording')
    .addOption(json())
    .addHelpText('after', NEEDS_HELP)
    .action(async (files: string[], options: object) => exit(await needs(files, options, terminal)));

  sub('kinds', 'describe the kinds of denial')
    .addArgument(new Argument('[kind]', 'kind to describe').choices(KINDS).argParser(asKind))
    .addOption(json())
    .action(async (kind: string | undefined, options: object) => exit(await kinds(kind, options, terminal)));

  sub('completion', 'print a shell completion script')
    .addArgument(new Argument('<shell>', 'shell to complete in').choices(SHELLS))
    .addHelpText('after', COMPLETION_HELP)
    .action((shell: (typeof SHELLS)[number]) => exit(completion(shell, program, terminal)));

  return program;
}

/** `run` has read it by the time the parser does. */
function color(flags: string, description?: string): Option {
  return new Option(flags, description);
}

/** What the parser complains of, in our words, with the fix. */
function misuse(text: string): string {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replace('command-argument value', 'the value')
    // What is no URL may still begin with a name and a password.
    .replace(/^(option '--url <url>') argument '.*' is invalid\./s, "$1 isn't an http or https URL.");
  const named = /^unknown command '([^']{1,200})'/.exec(message)?.[1];
  return named !== undefined && /[./\\{]/.test(named) ? `${message}. To explain a file, run: google-denials explain ${named}` : message;
}

function asUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new InvalidArgumentError('Pass a full URL, for example https://www.googleapis.com/drive/v3/files/1AbC.');
  return text;
}

/** A kind in any case; of a misspelt one, the one that is meant. */
function asKind(text: string): DenialKind {
  const folded = text.toLowerCase().replace(/[^a-z]/g, '');
  const kind = KINDS.find((known) => known.toLowerCase() === folded);
  if (kind) return kind;
  const near = folded.length < 4 ? undefined : KINDS.find((known) => known.toLowerCase().includes(folded.slice(0, 5)));
  throw new InvalidArgumentError(`${near === undefined ? '' : `Did you mean ${near}? `}Allowed choices are ${KINDS.join(', ')}.`);
}

function asMethod(text: string): string {
  if (!HTTP_METHODS.includes(text.toUpperCase())) throw new InvalidArgumentError(`Pass one of ${HTTP_METHODS.join(', ')}.`);
  return text.toUpperCase();
}

function asStatus(text: string): number {
  if (!/^[1-5]\d\d$/.test(text)) throw new InvalidArgumentError('Pass a number from 100 to 599, for example 403.');
  return Number(text);
}

const DIAGNOSE_HELP = `
The command asks as the denied caller, and as an admin if you name one. It only
reads: nothing is granted, enabled or shared, and no token leaves Google's hosts.

Examples:
  google-denials diagnose denied.json --url "$URL"
  gcloud secrets versions access latest --secret=db 2>&1 | google-denials diagnose
  google-denials diagnose denied.json --admin-credentials admin.json
`;

const EXAMPLES = `
Examples:
  gcloud compute instances list 2>&1 | google-denials explain
  curl -si "$URL" | google-denials explain --url "$URL"
  google-denials explain failed.har
  google-denials diagnose denied.json
  google-denials can drive.files.update --on FILE_ID
  google-denials requires drive.files.get
  google-denials needs
  google-denials whoami

Exit codes: 0 success, 1 no denial or no credentials found, 2 invalid usage,
70 unexpected error.
`;

const EXPLAIN_HELP = `
Input can be a response body, a full response (curl -i, curl -v), output of gcloud,
Terraform or any Google client library, a HAR file, XML, HTML, a log record, or
plain text. The command makes no network calls and prints no secrets.

Examples:
  terraform apply 2>&1 | google-denials explain
  google-denials explain body.json --status 403 --url "$URL"
  google-denials explain "The caller does not have permission"
  google-denials explain rateLimitExceeded --brief
  google-denials explain app.log --all
  google-denials explain app.log --json | jq -r .denial.kind
`;

const REQUIRES_HELP = `
Examples:
  google-denials requires drive.files.get sheets.spreadsheets.values.update
  google-denials requires 'drive.files.*'
  google-denials requires --list secretmanager
  google-denials requires --permission storage.objects.get
`;

const NEEDS_HELP = `
The command reads TypeScript and JavaScript with the typescript that is installed
beside google-denials. It runs none of the code and makes no network calls.

Examples:
  npx -p typescript@6 -p google-denials google-denials needs
  google-denials needs src/main.ts --format terraform
  google-denials needs --check access.json --update

Exit codes: 0 success, 1 more needed than --check or --for allows, 2 invalid usage.
`;

const COMPLETION_HELP = `
Examples:
  source <(google-denials completion bash)
  google-denials completion zsh > ~/.zfunc/_google-denials
  google-denials completion fish > ~/.config/fish/completions/google-denials.fish
`;
