/** What the documentation comment above a method tells beyond its request. */
export interface Sample {
  /** The id that Google's discovery document gives the method: `directory.users.get` where the client says `admin.users.get`. */
  readonly id?: string;
  /** The service name in the console: `drive.googleapis.com`. */
  readonly service?: string;
  readonly scopes: readonly string[];
  /** Example values of parameters, which show the form of resource names: `{ name: 'projects/my-project/secrets/my-secret' }`. */
  readonly values: Readonly<Record<string, string>>;
}

const CLASS = /^ {4}(?:export )?class (\S+) \{\n(.*?)^ {4}\}\n/gms;
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(\w+)\(params: /g;
const CALL = /const res =[\s*]*await ([\w.$-]+)\(/;
const ARGUMENT = /^[ *]{10,}(\w+):[\s*]*'((?:[^'\\\n]|\\.)*)'/gm;

/** Reads the samples of one declaration file, by `class.method`. */
export function readSamples(declarations: string): Map<string, Sample> {
  const samples = new Map<string, Sample>();
  for (const [, className, body] of declarations.matchAll(CLASS)) {
    for (const [, comment, method] of body!.matchAll(DOCUMENTED)) samples.set(`${className}.${method}`, readComment(comment!));
  }
  return samples;
}

function readComment(comment: string): Sample {
  const scopes = /scopes: \[([^\]]*)\]/.exec(comment)?.[1] ?? '';
  const call = CALL.exec(comment);
  const service = /\/apis\/api\/([\w.-]+)/.exec(comment)?.[1];
  const values: Record<string, string> = {};
  if (call) for (const [, name, value] of comment.slice(call.index).matchAll(ARGUMENT)) values[name!] ??= value!.replace(/\\(.)/g, '$1');
  return {
    ...(call && { id: call[1]! }),
    ...(service !== undefined && { service }),
    scopes: [...scopes.matchAll(/'([^']+)'/g)].map(([, scope]) => scope!),
    values,
  };
}
