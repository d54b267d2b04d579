import denials = require('google-denials');

export function firstStep(error: unknown): string | undefined {
  if (!denials.isDenial(error)) return undefined;
  return error.remedies[0]?.command ?? denials.explainDenial(error);
}
