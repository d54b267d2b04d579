import type ts from 'typescript';
import { discoveryMethod, isDiscoveryPackage } from './clients/generated-api.js';
import { ofChosenService } from './clients/gemini-service.js';
import { generatedClientMethod, isGeneratedClient } from './clients/generated-client.js';
import { handWrittenMethod } from './clients/handwritten.js';
import { isHttpLibrary, verbOf } from './clients/http-libraries.js';
import type { Meaning, Member } from './clients/meaning.js';
import { ProtoServices } from './clients/proto-services.js';
import { REQUEST_PACKAGES, requestMethod } from './clients/request.js';
import { clientOf } from './clients/tables/index.js';
import type { Analysis } from './compiler.js';
import { isGoogleClient } from './google-packages.js';
import { memberNames } from './member-names.js';
import { membersIn, type Found } from './members.js';
import { Packages } from './packages.js';
import { StaticText } from './values/static-text.js';
import { Values } from './values/values.js';

/** A meaning with the node that has it. */
export interface FoundMeaning {
  readonly node: ts.Node;
  readonly call: string;
  readonly meaning: NonNullable<Meaning>;
}

/** Reads every member of a Google client that the project takes, in the order of the program. */
export async function readProgram(analysis: Analysis): Promise<readonly FoundMeaning[]> {
  const packages = new Packages(analysis.ts);
  const values = new Values(analysis);
  const texts = new StaticText(analysis, values);
  const protos = new ProtoServices(analysis.ts);
  const meaningOf = async (found: Found): Promise<Meaning> => {
    if (found.kind === 'unknown') return { because: found.because };
    if (found.kind === 'request') return requestMethod(found.call, texts, false, found.verb);
    return meaningOfMember(found.member, packages, analysis, texts, protos);
  };
  const names = memberNames(analysis, packages);
  const meanings: FoundMeaning[] = [];
  for (const file of analysis.own) {
    for (const found of membersIn(file, analysis, values, packages, names)) {
      const meaning = await meaningOf(found);
      if (meaning) meanings.push({ node: found.node, call: found.text, meaning });
    }
  }
  return meanings;
}

async function meaningOfMember(
  member: Member,
  packages: Packages,
  analysis: Analysis,
  texts: StaticText,
  protos: ProtoServices,
): Promise<Meaning> {
  const { name } = member.owner;
  const { ts } = analysis;
  if (isDiscoveryPackage(name)) return discoveryMethod(ts, member);
  if (REQUEST_PACKAGES.has(name)) {
    const sends = member.name === 'request' || member.name === 'fetch';
    return sends && member.call ? requestMethod(member.call, texts, name === 'google-auth-library') : undefined;
  }
  if (isHttpLibrary(name)) return member.call && requestMethod(member.call, texts, false, verbOf(member.name));
  const holder = member.declaration.parent;
  if (holder && isGeneratedClient(ts, holder)) return generatedClientMethod(member, ts, protos, texts);
  const own = [name, ...member.types.flatMap((type) => packageOfType(type, packages))];
  const client = own.map(clientOf).find((found) => found !== undefined);
  const meaning = client || own.some(isGoogleClient) ? handWrittenMethod(member, client, analysis, texts) : undefined;
  return meaning && 'called' in meaning ? { called: ofChosenService(meaning.called, analysis, texts) } : meaning;
}

/** A class can inherit what is called from a package of its own: `@google-cloud/common`. */
function packageOfType(type: ts.Type, packages: Packages): readonly string[] {
  const file = type.getSymbol()?.declarations?.[0]?.getSourceFile();
  const found = file && packages.of(file);
  return found ? [found.name] : [];
}
