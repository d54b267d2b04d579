import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/catalog/lookup.js';
import { classifyResponse, toDenial, type Denial, type Remedy } from '../../src/index.js';
import { deny } from './deny.js';
import type { AnyExamples } from './examples.js';
import { unknownFlags } from './synopses.js';

const HERE = import.meta.dirname;
const OFFLINE = { identity: 'offline' } as const;

/** Every situation and every sentence of the catalog as a denied call, and the public denials where their folder is there. */
async function allDenials(): Promise<readonly (readonly [name: string, denial: Denial])[]> {
  const found: (readonly [string, Denial | undefined])[] = [];
  for (const file of readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.examples.ts'))) {
    const { sentences, situations } = ((await import(path.join(HERE, file))) as { default: AnyExamples }).default;
    for (const [id, given] of Object.entries(situations)) {
      for (const example of listOf(given)) found.push([`${file} ${id}`, await deny(example)]);
    }
    for (const message of Object.values(sentences).flat()) found.push([`${file} ${message}`, await deny({ message })]);
  }
  for (const record of ['denials', 'fixes'].flatMap((name) => recordsOf(`${name}.jsonl`))) {
    const { id, response, grpc, request } = record;
    const denial = response
      ? await classifyResponse({ ...response, ...(request && { request }) }, OFFLINE)
      : await toDenial(Object.assign(new Error(id), grpc), OFFLINE);
    found.push([id, denial]);
  }
  return found.filter((entry): entry is readonly [string, Denial] => entry[1] !== undefined);
}

interface Record {
  readonly id: string;
  readonly response: { readonly status: number; readonly body: unknown } | null;
  readonly grpc: object | null;
  readonly request: { readonly method: string; readonly url: string } | null;
}

function recordsOf(file: string): readonly Record[] {
  const at = path.join(HERE, '../../../shared/corpus', file);
  if (!existsSync(at)) return [];
  const lines = readFileSync(at, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record);
}

const DENIALS = await allDenials();

/** The faults of all remedies, each with the denial that it was found at. */
function faults(of: (remedy: Remedy, denial: Denial) => string | undefined): readonly string[] {
  const found = DENIALS.flatMap(([name, denial]) =>
    denial.remedies.flatMap((remedy) => {
      const fault = of(remedy, denial);
      return fault === undefined ? [] : [`${name}: ${fault}`];
    }),
  );
  return [...new Set(found)].slice(0, 20);
}

/** A placeholder of a command: two words in capital letters, or one of the single ones. */
const PLACEHOLDER =
  /(?<![\w-])(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|MEMBER|EMAIL|PRINCIPAL|ZONE|REGION|LOCATION|IMAGE|BINDING|NAMESPACE)(?![\w-])/g;

/** What asks for the same thing: the words of the title without case and marks. */
const target = ({ action, title, when = '' }: Remedy): string => `${action} ${title} ${when}`.toLowerCase().replace(/[^a-z\d]+/g, ' ');

/** Pages of Google's that people sign in to. */
const PAGES =
  /^https:\/\/(?:[a-z]+\.)*(?:google\.com|youtube\.com|firebase\.google\.com|cloud\.google\.com|ai\.google\.dev|ai\.studio|ai\.dev|goo\.gle|g\.co|blogger\.com)\//;

describe('the advice about any denial of the catalog', () => {
  it('grants no role where access is shared', () => {
    expect(faults(({ action, title }, { kind }) => (action === 'GrantRole' && kind === 'NotShared' ? title : undefined))).toEqual([]);
  });

  it('shows no command without a role in the place of a role', () => {
    expect(faults(({ command = '' }) => (/\bROLE\b/.test(command) ? command : undefined))).toEqual([]);
  });

  it('leaves the member open only where nothing but the response tells who called, and says what to put there', () => {
    const open = ({ command = '', detail }: Remedy, { caller }: Denial): string | undefined => {
      if (!/=MEMBER\b/.test(command)) return undefined;
      return caller.verified || !/\bMEMBER\b/.test(detail) ? `${command} ${detail}` : undefined;
    };
    expect(faults(open)).toEqual([]);
  });

  it('grants no account access to itself on the word of a response', () => {
    const toItself = ({ command = '', detail }: Remedy, { caller }: Denial): string | undefined => {
      const target = /service-accounts add-iam-policy-binding (\S+)/.exec(command)?.[1];
      const told = /names (\S+), and nothing else confirms it|names (\S+): check/.exec(detail);
      const grantees = [/--member=\w+:(\S+)/.exec(command)?.[1], told?.[1] ?? told?.[2]];
      // A program that signs as its own account needs the role on that account; its credential says that it is the one.
      return target !== undefined && !caller.verified && grantees.includes(target) ? `${command} ${detail}` : undefined;
    };
    expect(faults(toItself)).toEqual([]);
  });

  it('says what each placeholder of a command stands for', () => {
    const unexplained = ({ command = '', detail }: Remedy): string | undefined =>
      command.match(PLACEHOLDER)?.find((placeholder) => !new RegExp(`\\b${placeholder}\\b`).test(detail));
    expect(faults(unexplained)).toEqual([]);
  });

  it('uses flags that the command has', () => {
    const wrong = ({ command }: Remedy): string | undefined => (command === undefined ? undefined : unknownFlags(command)[0]);
    expect(faults(wrong)).toEqual([]);
  });

  it('says nothing twice', () => {
    const repeated = DENIALS.flatMap(([name, { remedies }]) => {
      const targets = remedies.map(target);
      const again = targets.find((text, index) => targets.indexOf(text) !== index);
      return again === undefined ? [] : [`${name}: ${again}`];
    });
    expect(repeated).toEqual([]);
  });

  it('links to Google only', () => {
    expect(faults(({ url }) => (url === undefined || PAGES.test(url) ? undefined : url))).toEqual([]);
  });
});
