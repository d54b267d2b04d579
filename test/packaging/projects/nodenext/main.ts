import { attempt, explainDenial, interceptDenials, isDenial, type Denial, type DenialKind } from 'google-denials';

export function firstStep(error: unknown): string | undefined {
  if (!isDenial(error)) return undefined;
  return error.remedies[0]?.command ?? explainDenial(error);
}

export function address(denial: Denial): string | undefined {
  return denial.kind === 'NotShared' ? denial.caller.email : undefined;
}

export const worth: Partial<Record<DenialKind, boolean>> = { RateLimited: true };

export async function tried<T>(call: () => Promise<T>): Promise<T | undefined> {
  const result = await attempt(call);
  return result.ok ? result.value : undefined;
}

class Client {
  request = async (): Promise<number> => 1;
}

/** The target keeps its own type. */
export const client: Client = interceptDenials(new Client());
