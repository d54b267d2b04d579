/**
 * The testing kit: denials without Google, and what Google would send.
 *
 * @packageDocumentation
 */
export { denial } from './denial.js';
export type { DenialFields } from './denial-fields.js';

export { wirePayload, WIRE_VARIANTS, type GrpcPayload, type HttpPayload, type WirePayload, type WireVariant } from './wire-payload.js';
export type { WireFacts, WireFields } from './wire/facts.js';
export type { WireVariants } from './wire/variants.js';
export { denialHandler, denialReply, denialResponse } from './answers.js';
export type { HttpFields } from './http-payload.js';
export { nockDenial, type NockInterceptor, type NockScope } from './nock.js';
export { grpcDenial, type GrpcError } from './grpc.js';
export { nearMisses, type AnsweredNearMiss, type NearMiss } from './near-misses.js';
export { fakeGoogle, type FakeGoogle } from './fake-google/fake-google.js';
export type {
  FakeAuditEntry,
  FakeCalendar,
  FakeCaller,
  FakeDenyPolicy,
  FakeExplanation,
  FakeFile,
  FakeProject,
  FakeQuota,
  FakeWorld,
} from './fake-google/world.js';
export type { NockFunction, NockHost } from './fake-google/nock.js';
export type { HttpReply, HttpRequest } from './fake-google/serve.js';
export type { Asker } from '../diagnosis/diagnosis.js';

export { denialMatchers, type Expected, type ExpectedFields } from './matchers.js';
export type { DenialMatchers } from './runner-types.js';
export { assertDenied } from './assert-denied.js';
