import { catalogAtOnce } from '../catalog/at-once.js';
import type { Classification } from '../classification/classification.js';
import { classify } from '../classification/classify.js';
import type { DenialKind } from '../classification/kinds.js';
import { collectEvidence } from '../evidence/collect.js';
import type { Operation } from '../request/operation.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { parseJson } from '../response/body/parse-json.js';
import { findForm } from './wire/choose-form.js';
import { WIRE_FACTS, type WireFacts } from './wire/facts.js';
import { httpPayload } from './http-payload.js';
import type { HttpPayload } from './wire-payload.js';

/** What tells the forms of a kind apart. */
const CAUSE = ['policy', 'problem', 'reason', 'status', 'resource', 'access'] as const;

/** What Google answers, what was asked, and the verdict on it. */
export interface SampleAnswer {
  readonly response: DeniedResponse;
  readonly operation: Operation;
  readonly classification: Classification;
}

/** The answer of Google's that states most of what is asked, read by the same stages that read a real one. */
export function sampleAnswer(kind: DenialKind, asked: Partial<WireFacts>): SampleAnswer {
  const { request, fields, ...payload } = nearestPayload(kind, asked);
  const json = parseJson(payload.body);
  const sent = { method: request.method, url: request.url, header: () => undefined };
  const response: DeniedResponse = {
    transport: 'http',
    status: payload.status,
    headers: payload.headers,
    json,
    text: json === undefined ? payload.body : '',
    sent,
  };
  const { service, resource = request.resource, project, phase = 'api' } = fields as Partial<WireFacts>;
  const operation: Operation = {
    ...(service !== undefined && { service }),
    ...(request.methodId !== undefined && { method: request.methodId }),
    ...(resource && { resource }),
    ...(project !== undefined && { project }),
    governedBy: kind === 'NotShared' ? 'sharing' : 'unknown',
    phase,
  };
  const catalog = catalogAtOnce();
  const classification = classify(response, collectEvidence(response, catalog), operation, { met: 'by hand', hidden404: true }, catalog);
  if (classification?.kind !== kind) throw new Error(`The sample of ${kind} is read as ${classification?.kind ?? 'no denial'}.`);
  return { response, operation, classification };
}

/** The form that can state most of what is asked. Who calls is not the answer's business, and the cause comes before everything else. */
function nearestPayload(kind: DenialKind, asked: Partial<WireFacts>): HttpPayload {
  let statable: Partial<WireFacts> = {};
  for (const field of [...CAUSE, ...WIRE_FACTS]) {
    const more = { ...statable, [field]: asked[field] };
    if (field !== 'caller' && asked[field] !== undefined && findForm(kind, more)) statable = more;
  }
  return httpPayload(kind, statable as object);
}
