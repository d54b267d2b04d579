/**
 * A minified module as CommonJS. Chunks import each other in one direction only, and none changes what it exports, so a name can be taken once: that is
 * shorter than the getters that a compiler writes, and faster.
 */
export function asCommonJs(module: string): string {
  const code = module
    .replace(
      /\bimport\{([^}]+)\}from("[^"]+");/g,
      (_clause, list: string, file: string) => `const{${asProperties(list)}}=require(${file});`,
    )
    .replace(/\bimport ?\* ?as ([\w$]+) from("[^"]+");/g, (_clause, name: string, file: string) => `const ${name}=require(${file});`)
    .replace(/\bexport\{([^}]+)\};\s*$/, (_clause, list: string) => `module.exports={${asProperties(list, true)}};\n`);
  const [left] = /(?:^|;)(?:import|export)\b(?!\().{0,60}/.exec(code) ?? [];
  if (left !== undefined) throw new Error(`scripts/build/common-js.ts does not know this form: ${left}`);
  return `"use strict";${code}`;
}

/** `a as b, c` → `a:b,c`; where it is exported, `b:a,c`. */
function asProperties(list: string, turned = false): string {
  return list
    .split(',')
    .map((entry) => entry.trim().split(' as '))
    .map(([name, alias = name]) => (name === alias ? name : turned ? `${alias}:${name}` : `${name}:${alias}`))
    .join(',');
}
