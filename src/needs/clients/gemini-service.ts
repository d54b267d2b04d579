import type ts from 'typescript';
import type { Analysis } from '../compiler.js';
import type { StaticText } from '../values/static-text.js';
import type { Called } from './meaning.js';
import { ON_GEMINI, ON_VERTEX } from './tables/gemini.js';

const chosen = new WeakMap<ts.Program, ReadonlySet<string>>();

/** One client calls the Gemini API or Vertex AI, as it was made: what the project never makes is left out. */
export function ofChosenService(called: readonly Called[], analysis: Analysis, texts: StaticText): readonly Called[] {
  if (!called.some(({ when }) => when === ON_GEMINI || when === ON_VERTEX)) return called;
  let services = chosen.get(analysis.program);
  if (!services) chosen.set(analysis.program, (services = servicesIn(analysis, texts)));
  const fitting = called.filter(({ when }) => when === undefined || services.has(when));
  if (services.size > 1 || fitting.length === 0) return called;
  return fitting.map(({ method }) => ({ method }));
}

function servicesIn({ ts, own }: Analysis, texts: StaticText): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /(?:^|\.)GoogleGenAI$/.test(node.expression.getText()))
      for (const service of serviceOf(node.arguments?.[0], ts, texts)) found.add(service);
    ts.forEachChild(node, visit);
  };
  own.forEach(visit);
  return found.size > 0 ? found : new Set([ON_GEMINI, ON_VERTEX]);
}

/** `vertexai: true` chooses Vertex AI; an environment variable may, where the options don't say. */
function serviceOf(options: ts.Expression | undefined, ts: Analysis['ts'], texts: StaticText): readonly string[] {
  const choice = options && (texts.value(options, 'vertexai') ?? texts.value(options, 'enterprise'))?.value;
  if (choice?.kind === ts.SyntaxKind.TrueKeyword) return [ON_VERTEX];
  if (choice?.kind === ts.SyntaxKind.FalseKeyword) return [ON_GEMINI];
  if (choice) return [ON_GEMINI, ON_VERTEX];
  return options && texts.value(options, 'apiKey') ? [ON_GEMINI] : [ON_GEMINI, ON_VERTEX];
}
