import type { Classification } from '../classification/classification.js';
import { classify } from '../classification/classify.js';
import type { DenialKind } from '../classification/kinds.js';
import { collectEvidence } from '../evidence/collect.js';
import type { Operation } from '../request/operation.js';
import type { DeniedResponse } from '../response/denied-response.js';
import { parseJson } from '../response/parse-json.js';
import { findForm } from './wire/choose-form.js';
import { WIRE_FACTS, type WireFacts } from './wire/facts.js';
import { httpPayload } from './http-payload.js';
import type { HttpPayload } from './wire-payload.js';

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
  const { service, resource, project, phase = 'api' } = fields as Partial<WireFacts>;
  const operation: Operation = {
    ...(service !== undefined && { service }),
    ...(request.methodId !== undefined && { method: request.methodId }),
    ...(resource && { resource }),
    ...(project !== undefined && { project }),
    governedBy: 'unknown',
    phase,
  };
  const classification = classify(response, collectEvidence(response), operation, { met: 'by hand', hidden404: true });
  if (classification?.kind !== kind) throw new Error(`The sample of ${kind} is read as ${classification?.kind ?? 'no denial'}.`);
  return { response, operation, classification };
}

/** The form that can state all that is asked; else the one that can state the answer and the cause; else the one that can state the cause. */
function nearestPayload(kind: DenialKind, asked: Partial<WireFacts>): HttpPayload {
  const { policy, problem, access, status, reason } = asked;
  const statable = Object.fromEntries(WIRE_FACTS.filter((field) => field in asked).map((field) => [field, asked[field]]));
  const nearest = [statable, { policy, problem, access, status, reason }, { policy, problem, access }].find((some) => findForm(kind, some));
  return httpPayload(kind, nearest as object);
}
