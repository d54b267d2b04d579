import { describe, expect, it } from 'vitest';
import { withConstants } from '../../scripts/build/constants.js';

/** What a module's code answers. */
async function answerOf(code: string): Promise<unknown> {
  const { answer } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly answer: unknown };
  return answer;
}

const TEXT = '`roles/storage.objectViewer`';
const timesIn = (code: string, text: string): number => code.split(text).length - 1;

describe('what a module says again and again', () => {
  it.each([
    ['a text', `export const answer = [${TEXT}, ${TEXT}, ${TEXT}].join();`, TEXT],
    [
      'a text beside words',
      `const of = (one) => { switch (one) { case${TEXT}: return${TEXT}; default: throw${TEXT} } }; export const answer = of(${TEXT});`,
      TEXT,
    ],
    ['undefined', `export const answer = [${'void 0, '.repeat(12)}1].map((one) => one === void 0);`, 'void 0'],
    [
      'texts with what a replacement would read',
      "export const answer = ['$&$1`.........', '$&$1`.........', '$&$1`.........', '$&$1`.........'];",
      "'$&$1`.........'",
    ],
    [
      'a site',
      `export const answer = [${['iam', 'vpc', 'kms', 'run'].map((page) => `\`https://cloud.google.com/${page}/docs\``).join()}];`,
      'https://cloud.google.com/',
    ],
  ])('is written once: %s', async (_what, code, text) => {
    expect(timesIn(code, text)).toBeGreaterThan(1);
    expect(timesIn(withConstants(code), text)).toBe(1);
    expect(await answerOf(withConstants(code))).toEqual(await answerOf(code));
  });

  it.each([
    ['names of properties', 'export const answer = { "a property": 1, b: { "a property": 2 }, c: { "a property": 3 } };'],
    [
      'what a bundler follows',
      'export const answer = 1; export const load = () => [import("./some-file.js"), import("./some-file.js"), import("./some-file.js")];',
    ],
    [
      'files beside it',
      'const at = (file) => file; export const answer = [at("./schema/v1.json"), at("./schema/v1.json"), at("./schema/v1.json")];',
    ],
    [
      'comparisons of types',
      'export const answer = [1, "a", "b"].filter((one) => typeof one === "string" || "string" === typeof one || typeof one == "string");',
    ],
    [
      'tagged templates',
      'const tag = (parts) => parts.raw[0]; export const answer = [tag`some text here`, tag`some text here`, tag`some text here`];',
    ],
    ['short texts, and what stands once', `export const answer = ['a', 'a', 'b', 'b', ${TEXT}];`],
  ])('stays where it is: %s', (_what, code) => {
    expect(withConstants(code)).toBe(code);
  });

  it('comes after the line that names who runs a program', () => {
    expect(withConstants(`#!/usr/bin/env node\nlog(${`${TEXT}, `.repeat(5)});`)).toMatch(/^#!\/usr\/bin\/env node\nvar /);
  });
});
