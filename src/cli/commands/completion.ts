import type { Command } from 'commander';
import { EXPLAINED } from '../exit-codes.js';
import type { Terminal } from '../terminal.js';

/** What can be completed behind one command, read from its own definition. */
interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly { readonly flag: string; readonly summary: string }[];
  readonly words: readonly string[];
  readonly files: boolean;
}

type Writer = (program: string, commands: readonly Completed[]) => string;

const SCRIPTS: Readonly<Record<'bash' | 'zsh' | 'fish', Writer>> = { bash, zsh, fish };

/** `google-denials completion <shell>`: a script that completes commands, options and the names of kinds. */
export function completion(shell: keyof typeof SCRIPTS, program: Command, terminal: Terminal): number {
  terminal.out(SCRIPTS[shell](program.name(), program.commands.map(completed)));
  return EXPLAINED;
}

function completed(command: Command): Completed {
  const argument = command.registeredArguments[0];
  return {
    name: command.name(),
    summary: command.summary(),
    options: command.options.filter(({ hidden }) => !hidden).map(({ long, description }) => ({ flag: long ?? '', summary: description })),
    words: argument?.argChoices ?? [],
    files: argument?.name() === 'file',
  };
}

function bash(program: string, commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, words, files }) => {
    const choices = [...words, ...options.map(({ flag }) => flag)].join(' ');
    return `    ${name}) COMPREPLY=($(compgen -W '${choices}' -- "$word")${files ? ' $(compgen -f -- "$word")' : ''}) ;;`;
  });
  return `_google_denials() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _google_denials ${program}
`;
}

function zsh(program: string, commands: readonly Completed[]): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
  const cases = commands.map(({ name, options, words, files }) => {
    const flags = options.map(({ flag, summary }) => `'${flag}[${quoted(summary)}]'`);
    const argument = files ? [`'1:file:_files'`] : words.length > 0 ? [`'1:word:(${words.join(' ')})'`] : [];
    return `    ${name}) _arguments ${[...flags, ...argument].join(' ')} ;;`;
  });
  return `#compdef ${program}
_google_denials() {
  local -a commands=(
${commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _google_denials ${program}
`;
}

function fish(program: string, commands: readonly Completed[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, summary, options, words, files }) => {
    const behind = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map(({ flag, summary: meaning }) => `${behind} -l ${flag.replace(/^--/, '')} -d ${quoted(meaning)}`),
      ...(files ? [] : [`${behind} -f${words.length > 0 ? ` -a ${quoted(words.join(' '))}` : ''}`]),
    ];
  });
  return `${lines.join('\n')}\n`;
}
