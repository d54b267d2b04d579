import path from 'node:path';

/**
 * The stages in the order in which a denial flows through them; each may import the ones to its left, `options/`, `context.ts`, `catalog/lookup.ts` and
 * `knowledge/lookup.ts`.
 * What comes after them is listed with what it may import.
 */
export const STAGES = ['response', 'evidence', 'request', 'classification', 'caller', 'remediation', 'denial'];

/** Other ways in than an intercepted client. */
const ENTRIES = ['to-denial.ts', 'classify-response.ts'];

const EVERYWHERE = ['options', 'context.ts', 'catalog/lookup.ts', 'knowledge/lookup.ts'];

/** What each part of `src` may import besides itself and `EVERYWHERE`: folders, or single files. */
const MAY_IMPORT = {
  ...Object.fromEntries(STAGES.map((stage, index) => [stage, STAGES.slice(0, index)])),
  'context.ts': [],
  options: ['response/safe/property.ts', 'response/safe/safely.ts', 'response/safe/clean-text.ts'],
  catalog: [],
  knowledge: [],
  'met-before.ts': STAGES,
  'explain.ts': [...STAGES, 'met-before.ts'],
  'load-explain.ts': ['explain.ts'],
  ...Object.fromEntries(ENTRIES.map((entry) => [entry, ['response', 'denial', 'load-explain.ts']])),
  intercept: [
    'load-explain.ts',
    'denial',
    'response/endpoint.ts',
    'response/safe/property.ts',
    'response/safe/safely.ts',
    'response/known-call.ts',
    'access/access-file.ts',
    'access/recording.ts',
    'access/report-file.ts',
    'access/seen-call.ts',
  ],
  report: STAGES,
  diagnosis: [...STAGES, ...ENTRIES],
  access: ['knowledge', 'remediation', 'request', 'response', 'denial', 'caller'],
  needs: ['response', 'request'],
  // Not through `lookup.ts`: who names one thing of it loads all of it.
  'index.ts': [...STAGES, ...ENTRIES, 'intercept', 'report', 'diagnosis', 'access', 'knowledge'],
  'tables.ts': ['knowledge'],
  testing: ['catalog/at-once.ts', ...STAGES, ...ENTRIES, 'load-explain.ts', 'intercept', 'diagnosis', 'index.ts'],
  cli: [...STAGES, ...ENTRIES, 'load-explain.ts', 'intercept', 'diagnosis', 'access', 'needs', 'index.ts'],
};

/** What runs only where Node does. All else runs in browsers and workers too: what it needs of the machine it asks `caller/local/machine.ts` for. */
const WITH_NODE = new Set(['testing', 'cli', 'needs']);

/** Imports go one way, and nothing but the program is allowed a package at run time. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} may not import {{to}}: imports go only to the left in {{flow}}. Move what both need to the stage that owns it.',
      eager: 'explain.ts is loaded on the first failure, so that the core stays small: write `const explain = await loadExplain()`.',
      node: '{{from}} may not import {{to}}: it runs in browsers and workers too. Ask `builtin()` of caller/local/machine.ts, and do without.',
      runtime: "'{{to}}' may only be imported as a type: the library has no runtime dependencies. Write `import type`.",
    },
  },
  create(context) {
    const root = path.join(context.cwd, 'src');
    const file = slashed(path.relative(root, context.filename));
    if (file.startsWith('..')) return {};
    const from = partOf(file);

    function check(node, source, typeOnly) {
      if (typeof source !== 'string') return;
      if (!source.startsWith('.')) return checkPackage(node, source, typeOnly);
      const target = slashed(path.relative(root, path.resolve(path.dirname(context.filename), source))).replace(/\.js$/, '.ts');
      const to = partOf(target);
      if (target === 'explain.ts' && !typeOnly && node.type !== 'ImportExpression') context.report({ node, messageId: 'eager' });
      if (to === from || EVERYWHERE.includes(to) || EVERYWHERE.includes(target)) return;
      // The catalog is data for every stage, written in their types.
      if (from === 'catalog' && typeOnly) return;
      const allowed = MAY_IMPORT[from] ?? [];
      if (allowed.includes(to) || allowed.includes(target)) return;
      context.report({ node, messageId: 'direction', data: { from: named(from), to: target, flow: STAGES.join(' → ') } });
    }

    function checkPackage(node, source, typeOnly) {
      if (typeOnly || from === 'cli') return;
      if (!source.startsWith('node:')) context.report({ node, messageId: 'runtime', data: { to: source } });
      else if (!WITH_NODE.has(from)) context.report({ node, messageId: 'node', data: { from: named(from), to: source } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source?.value, true),
    };
  },
};

/** The stage folder, or the file itself where it lies directly in `src`. */
function partOf(file) {
  return file.split('/')[0];
}

function named(part) {
  return part.endsWith('.ts') ? part : `${part}/`;
}

function slashed(file) {
  return file.split(path.sep).join('/');
}
