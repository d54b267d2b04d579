import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/cli-v1.json' with { type: 'json' };
import { KINDS } from '../../src/classification/kinds.js';
import { decode } from '../../src/cli/input/read-source.js';
import { Denial } from '../../src/index.js';
import { publishedSchema, strictSchema } from './schema.js';
import { runProgram } from './program.js';

const folder = path.join(import.meta.dirname, 'printouts');
const root = path.resolve(import.meta.dirname, '../..');

describe('what --json prints validates, to the last field', () => {
  const strict = strictSchema();
  const published = publishedSchema();
  const check = async (args: readonly string[], input = ''): Promise<unknown> => {
    const output: unknown = JSON.parse((await runProgram(args, input)).out);
    expect(strict(output), JSON.stringify(strict.errors, null, 2)).toBe(true);
    expect(published(output)).toBe(true);
    return output;
  };

  it.each(readdirSync(folder))('explain %s', async (file) => {
    const output = (await check(['explain', '--json'], decode(readFileSync(path.join(folder, file))))) as { denial: unknown };
    expect(Denial.fromJSON(output.denial, { trusted: true }).toJSON()).toEqual(output.denial);
  });

  it('explain what was not denied', () => check(['explain', '--json'], 'HTTP/2 200 \n\nfine'));
  it('kinds', () => check(['kinds', '--json']));
  it('kinds, of one', () => check(['kinds', 'QuotaExceeded', '--json']));
  it('requires', () => check(['requires', 'compute.instances.insert', '--json']));
  it('requires, for several methods', () => check(['requires', 'drive.files.g*', 'storage.objects.get', '--json']));
  it('requires --list', () => check(['requires', '--list', 'drive', '--json']));
  it('requires --permission', () => check(['requires', '--permission', 'storage.objects.get', '--json']));
  it('whoami', () => check(['whoami', '--offline', '--json']));

  it('and refuses what is something else', () => {
    expect(published({ version: 2, command: 'explain', denied: false, why: 'x' })).toBe(false);
    expect(published({ version: 1, command: 'explain', denied: true, definition: 'x', denial: { kind: 'NotShared' } })).toBe(false);
  });
});

describe('the schema lists what the types list', () => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const program = ts.createProgram([path.join(root, 'src/index.ts')], config!.options);
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path.join(root, 'src/index.ts'))!)!);

  const typeNamed = (name: string): ts.Type => {
    const symbol = exported.find((candidate) => candidate.name === name)!;
    return checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  };
  const members = (name: string): string[] =>
    (typeNamed(name) as ts.UnionType).types.map((type) => (type as ts.StringLiteralType).value).sort();
  const fields = (name: string): string[] =>
    checker
      .getPropertiesOfType(typeNamed(name))
      .map((property) => property.name)
      .sort();

  const defs: any = schema.$defs;
  const ownFields = (kind: string): any => defs.denial.oneOf.find((one: any) => one.properties.kind.const === kind).properties;

  it.each([
    ['RemedyAction', defs.remedy.properties.action.enum],
    ['EvidenceSource', defs.evidence.properties.source.enum],
    ['Certainty', defs.denialBase.properties.certainty.enum],
    ['ProjectRole', defs.denialBase.properties.projectRole.enum],
    ['Policy', ownFields('PolicyBlocked').policy.enum],
    ['CredentialProblem', ownFields('CredentialRejected').problem.enum],
    ['SharedAccess', ownFields('NotShared').access.enum],
    ['QuotaWindow', ownFields('RateLimited').window.enum],
    ['DenialKind', defs.kind.enum],
  ])('%s', (name, listed) => {
    expect([...listed].sort()).toEqual(members(name));
  });

  it.each([
    ['Caller', defs.caller],
    ['Resource', defs.resource],
    ['Quota', defs.quota],
    ['Remedy', defs.remedy],
    ['Evidence', defs.evidence],
    ['DiagnosisFinding', defs.finding],
  ])('the fields of %s', (name, { properties }) => {
    expect(Object.keys(properties as object).sort()).toEqual(fields(name));
  });

  it('the fields of a denial, and of each kind', () => {
    expect(Object.keys(defs.denialBase.properties as object).sort()).toEqual([...fields('DenialBase'), 'name', 'format'].sort());
    const kindFields = checker.getPropertiesOfType(typeNamed('KindFields'));
    for (const kind of KINDS) {
      const type = checker.getTypeOfSymbol(kindFields.find((property) => property.name === kind)!);
      const own = checker.getPropertiesOfType(type).map((property) => property.name);
      expect(
        Object.keys(ownFields(kind) as object)
          .filter((name) => name !== 'kind')
          .sort(),
        kind,
      ).toEqual(own.sort());
    }
  });
});
