import type { DenialContext } from '../../context.js';
import { endpointOf } from '../endpoint.js';

/** What may be done to a body that is still a stream: read it, which uses it up; read a copy of it; or nothing. */
export type StreamUse = 'read' | 'copy' | 'leave';

/** Whether an answer with this status may be a denial, whatever is in its body: a 5xx, a redirect and a 1xx never are. */
export function mayDeny(status: number): boolean {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500);
}

/**
 * Whose the stream is: that of an answer which may well pass through belongs to the caller, who reads it afterwards. A success is hardly ever
 * a denial, another host's answer only where somebody asks for it by hand, and the rest was refused.
 */
export function streamUseOf(status: number, url: string | undefined, context: DenialContext): StreamUse {
  if (!mayDeny(status)) return 'leave';
  if (endpointOf(url, context.endpoints) === 'other') return context.met === 'by hand' ? 'copy' : 'leave';
  return status < 300 ? 'copy' : 'read';
}
