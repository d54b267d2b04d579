import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyResponse, denialAttributes, KINDS, toDenial } from '../../src/index.js';
import { denial } from '../../src/testing/index.js';
import { CANONICAL } from '../fixtures/canonical.js';
import { googleError } from '../fixtures/grpc.js';
import { errorInfo } from '../fixtures/bodies.js';
import { PLANTED } from './callers.js';
import { halfBuilt, NO_DENIALS } from './half-built.js';

const OFFLINE = { identity: 'offline' } as const;

describe('the attributes of a denial', () => {
  it('have OpenTelemetry’s names', async () => {
    const found = await classifyResponse(CANONICAL.ApiDisabled, OFFLINE);
    expect(denialAttributes(found!)).toEqual({
      'error.type': 'ApiDisabled',
      'http.response.status_code': 403,
      'gcp.client.service': 'vision',
      'gcp.errors.domain': 'googleapis.com',
      'google_denials.method': 'vision.images.annotate',
      'google_denials.reason': 'SERVICE_DISABLED',
      'google_denials.certainty': 'certain',
      'google_denials.caller.type': found!.caller.type,
      'google_denials.retryable': false,
      ...(found!.situation && { 'google_denials.situation': found!.situation.id }),
    });
  });

  it('name the gRPC status, and no HTTP status that nobody sent', async () => {
    const info = errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission: 'secretmanager.versions.access' });
    const found = await toDenial(googleError(7, 'Permission denied', [info]), OFFLINE);
    const attributes = denialAttributes(found!);
    expect(attributes).toMatchObject({
      'error.type': 'MissingPermission',
      'rpc.system.name': 'grpc',
      'rpc.status_code': 'PERMISSION_DENIED',
      'gcp.errors.domain': 'iam.googleapis.com',
    });
    expect(attributes).not.toHaveProperty('http.response.status_code');
  });

  it('are the same for the record that the diagnostics channel carries', async () => {
    for (const response of Object.values(CANONICAL)) {
      const found = await classifyResponse(response, OFFLINE);
      expect(denialAttributes(found!.toJSON())).toEqual(denialAttributes(found!));
    }
  });

  it('say nothing of a status that no text states', () => {
    expect(denialAttributes(denial('NotShared', { status: 0 }))).not.toHaveProperty('http.response.status_code');
  });
});

describe('what attributes tell of people and things', () => {
  const built = (kind: (typeof KINDS)[number]) =>
    denial(kind, {
      caller: { type: 'user', email: PLANTED.address, principal: `user:${PLANTED.address}`, subject: PLANTED.address },
      resource: { type: 'file', id: PLANTED.resource },
      project: PLANTED.project,
      requestId: 'planted-request',
      message: PLANTED.words,
      serverMessage: PLANTED.words,
    } as never);

  it.each(KINDS)('is nothing: %s', (kind) => {
    expect(JSON.stringify(denialAttributes(built(kind)))).not.toContain('planted');
  });

  it('is who called, for those who ask', () => {
    const asked = denialAttributes(built('NotShared'), { principal: true });
    expect(asked['google_denials.caller.principal']).toBe(`user:${PLANTED.address}`);
    expect(JSON.stringify(asked)).not.toContain(PLANTED.resource);
  });

  it('is what was called, for those who ask', () => {
    const asked = denialAttributes(built('NotShared'), { resource: true });
    expect(asked).toMatchObject({
      'google_denials.resource.type': 'file',
      'google_denials.resource.id': PLANTED.resource,
      'google_denials.project': PLANTED.project,
      'google_denials.request_id': 'planted-request',
    });
    expect(JSON.stringify(asked)).not.toContain(PLANTED.address);
  });
});

describe('whatever it is given', () => {
  it('gives attributes: what is no denial is _OTHER', () => {
    for (const value of NO_DENIALS)
      for (const options of NO_DENIALS) expect(denialAttributes(value as never, options as never)['error.type']).toBe('_OTHER');
  });

  it('gives nothing but texts, numbers and booleans, each short', () => {
    fc.assert(
      fc.property(halfBuilt, fc.boolean(), (value, asked) => {
        for (const [name, attribute] of Object.entries(denialAttributes(value as never, { principal: asked, resource: asked }))) {
          expect(name).toMatch(/^[a-z]+(?:[._][a-z]+)+$/);
          expect(['string', 'number', 'boolean']).toContain(typeof attribute);
          expect(String(attribute).length).toBeLessThanOrEqual(300);
          if (!asked) expect(String(attribute)).toMatch(/^[\w./-]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
