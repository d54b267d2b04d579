import type { Answer } from '../answer.js';

/** The trailers of a gRPC answer, as proxies, browsers and traces print them: `grpc-status: 8`, `grpc-message: Quota%20exceeded`. */
export function grpcTrailers(text: string): Answer | undefined {
  const code = Number(/\bgrpc-status["']?\s{0,3}[:=]\s{0,3}\[?["']?(\d{1,2})\b/i.exec(text)?.[1]);
  if (!(code >= 1 && code <= 16)) return undefined;
  const message = /\bgrpc-message["']?\s{0,3}[:=]\s{0,3}\[?(?:"((?:[^"\\\n]|\\.){0,4000})"|'([^'\n]{0,4000})'|([^\n]{0,4000}))/i.exec(text);
  return { grpc: { code, details: decoded((message?.[1] ?? message?.[2] ?? message?.[3] ?? '').trim()) } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
