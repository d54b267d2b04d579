import { Argument, Command, Option } from 'commander';
// eslint-disable-next-line local/import-direction -- the manifest belongs to no stage
import manifest from '../../package.json' with { type: 'json' };
import { EXPLANATION_FORMS } from '../denial/text/explanation.js';
import { KINDS } from '../classification/kinds.js';
import { asEmail, asKind, asList, asMethod, asScopes, asSeconds, asStatus, asUrl, SHELLS } from './arguments.js';
import { can, type CanCommand } from './commands/can.js';
import { completion } from './commands/completion.js';
import { diagnose, type DiagnoseCommand } from './commands/diagnose.js';
import { doctor, type DoctorCommand } from './commands/doctor.js';
import { explain } from './commands/explain.js';
import { kinds } from './commands/kinds.js';
import { FORMATS, needs } from './commands/needs.js';
import { requires } from './commands/requires.js';
import { whoami } from './commands/whoami.js';
import { COMPLETION_HELP, DIAGNOSE_HELP, EXAMPLES, EXPLAIN_HELP, NEEDS_HELP, REQUIRES_HELP } from './help-texts.js';
import { complaint } from './screen.js';
import type { Terminal } from './terminal.js';

/** The commands and their options. Each hands its exit code to `exit`. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const complainOf = (command: string) => (text: string) =>
    terminal.err(complaint(`${misuse(text)}\nSee: google-denials ${command}--help`, terminal));
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
      outputError: complainOf(''),
    })
    .configureHelp({ minWidthToWrap: 20 })
    .addHelpText('after', EXAMPLES);

  const sub = (name: string, summary: string): Command =>
    program
      .command(name)
      .configureOutput({ outputError: complainOf(`${name} `) })
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
    .option('--brief', 'print the cause and how to do the first fix, as --form short does')
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
    .option('--subject <email>', 'user that the service account acts as', asEmail)
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
    .argument('[files...]', 'source files, folders, a tsconfig.json, or access files (default: the project in this folder)')
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS))
    .option('--for <scopes>', 'list the methods that these scopes exclude: drive.readonly,spreadsheets', asScopes)
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
