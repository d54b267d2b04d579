import { Argument, Command, InvalidArgumentError, Option } from 'commander';
// eslint-disable-next-line local/import-direction -- the manifest belongs to no stage
import manifest from '../../package.json' with { type: 'json' };
import { KINDS } from '../classification/kinds.js';
import { completion } from './commands/completion.js';
import { explain } from './commands/explain.js';
import { kinds } from './commands/kinds.js';
import { requires } from './commands/requires.js';
import { whoami } from './commands/whoami.js';
import { complaint } from './screen.js';
import type { Terminal } from './terminal.js';

/** The shells that can complete the commands. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

/** The commands and their options. Each hands its exit code to `exit`. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('google-denials')
    .description('Says why Google denied a call: who asked, for what, why it was refused, and what to do.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand(false)
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
    program.command(name).description(summary).summary(summary).helpOption('-h, --help', 'print this');
  const json = (): Option => new Option('--json', 'print JSON for programs; its schema is schema/cli-v1.json in this package');

  sub('explain', 'say why a call was denied and what to do, from whatever you have of it')
    .argument('[file]', 'a file that holds it; - or nothing reads the standard input')
    .option(
      '--url <url>',
      'the URL that was called, where the input does not show it: it tells the service, the method and the resource',
      asUrl,
    )
    .addOption(new Option('--method <method>', 'the HTTP method of that URL; GET if you name none').argParser(asMethod))
    .option('--status <code>', 'the HTTP status of the answer, where the input does not show it', asStatus)
    .addOption(json())
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (file: string | undefined, options: object) => exit(await explain(file, options, terminal)));

  sub('whoami', 'say who the Application Default Credentials of this shell are, and let Google confirm it')
    .option('--offline', 'ask nobody: say what the files and variables of this machine tell')
    .addOption(json())
    .action(async (options: object) => exit(await whoami(options, terminal)));

  sub('requires', 'say which scopes, permissions and roles a method needs')
    .argument('<method>', 'a method id (drive.files.get) or a URL')
    .addOption(new Option('--method <method>', 'the HTTP method of the URL; GET if you name none').argParser(asMethod))
    .addOption(json())
    .action(async (method: string, options: object) => exit(await requires(method, options, terminal)));

  sub('kinds', 'say what each kind of denial means')
    .addArgument(new Argument('[kind]', 'one of them').choices(KINDS))
    .addOption(json())
    .action((kind: string | undefined, options: object) => exit(kinds(kind, options, terminal)));

  sub('completion', 'print a script that lets your shell complete these commands')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .addHelpText('after', COMPLETION_HELP)
    .action((shell: (typeof SHELLS)[number]) => exit(completion(shell, program, terminal)));

  return program;
}

/** What the parser complains of, in our words, with the fix. */
function misuse(text: string): string {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replace('command-argument value', 'the value')
    // What is no URL may still begin with a name and a password.
    .replace(/^(option '--url <url>') argument '.*' is invalid\./s, '$1 is given what is no URL of http or https.');
  const named = /^unknown command '([^']{1,200})'/.exec(message)?.[1];
  return named !== undefined && /[./\\{]/.test(named)
    ? `${message}. To explain what a file holds: google-denials explain ${named}`
    : message;
}

function asUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new InvalidArgumentError('Pass the whole URL, for example https://www.googleapis.com/drive/v3/files/1AbC.');
  return text;
}

function asMethod(text: string): string {
  if (!METHODS.includes(text.toUpperCase())) throw new InvalidArgumentError(`Pass one of ${METHODS.join(', ')}.`);
  return text.toUpperCase();
}

function asStatus(text: string): number {
  if (!/^[1-5]\d\d$/.test(text)) throw new InvalidArgumentError('Pass a number from 100 to 599, for example 403.');
  return Number(text);
}

const EXAMPLES = `
Examples:
  gcloud compute instances list 2>&1 | google-denials explain
  curl -si "$URL" | google-denials explain --url "$URL"
  google-denials explain failed.har
  google-denials requires drive.files.get
  google-denials whoami

Exit codes: 0 explained, 1 nothing was denied, 2 the command line has to be changed.
`;

const EXPLAIN_HELP = `
It takes the body of an answer, a whole response (curl -i, curl -v), the printout
of gcloud, Terraform or a client in any language, a HAR file, XML, HTML, a log
record, or plain words. It makes no call, and prints no secret.

Examples:
  terraform apply 2>&1 | google-denials explain
  google-denials explain body.json --status 403 --url "$URL"
  google-denials explain app.log --json | jq -r .denial.kind
`;

const COMPLETION_HELP = `
Examples:
  source <(google-denials completion bash)
  google-denials completion zsh > ~/.zfunc/_google-denials
  google-denials completion fish > ~/.config/fish/completions/google-denials.fish
`;
