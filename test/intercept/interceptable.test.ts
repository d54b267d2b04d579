import type { BigQuery } from '@google-cloud/bigquery';
import type { Connector } from '@google-cloud/cloud-sql-connector';
import type { ErrorReporting } from '@google-cloud/error-reporting';
import type { Firestore } from '@google-cloud/firestore';
import type { PubSub, Subscription, Topic } from '@google-cloud/pubsub';
import type { SecretManagerServiceClient } from '@google-cloud/secret-manager';
import type { Spanner } from '@google-cloud/spanner';
import type { Bucket, Storage } from '@google-cloud/storage';
import type { GoogleGenAI } from '@google/genai';
import type { Client as MapsClient } from '@googlemaps/google-maps-services-js';
import type { Axios, AxiosInstance, AxiosStatic } from 'axios';
import type { App } from 'firebase-admin/app';
import type { Auth } from 'firebase-admin/auth';
import type { Database } from 'firebase-admin/database';
import type { Gaxios } from 'gaxios';
import type { AuthClient, GoogleAuth, Impersonated, JWT, OAuth2Client } from 'google-auth-library';
import type { GoogleSpreadsheet } from 'google-spreadsheet';
import { google, type drive_v3, type GoogleApis, type youtube_v3 } from 'googleapis';
import type { Got } from 'got';
import type { KyInstance } from 'ky';
import { describe, expect, test } from 'vitest';
import { interceptDenials, recordAccess, type Interceptable } from '../../src/index.js';

type Accepted<T extends Interceptable> = T;

/** Compiles only as long as every kind of client does, alone and in unions and intersections. */
export type Clients = [
  ...[Accepted<AuthClient>, Accepted<GoogleAuth>, Accepted<Impersonated>, Accepted<JWT>, Accepted<OAuth2Client>, Accepted<Gaxios>],
  ...[Accepted<GoogleApis>, Accepted<typeof google>, Accepted<drive_v3.Drive>, Accepted<youtube_v3.Youtube>],
  ...[Accepted<Storage>, Accepted<Bucket>, Accepted<BigQuery>, Accepted<PubSub>, Accepted<Topic>, Accepted<Subscription>],
  ...[Accepted<Firestore>, Accepted<Spanner>, Accepted<SecretManagerServiceClient>, Accepted<ErrorReporting>, Accepted<Connector>],
  ...[Accepted<GoogleGenAI>, Accepted<MapsClient>, Accepted<GoogleSpreadsheet>],
  ...[Accepted<App>, Accepted<Auth>, Accepted<Database>],
  ...[Accepted<AxiosInstance>, Accepted<AxiosStatic>, Accepted<Axios>, Accepted<Got>, Accepted<KyInstance>],
  ...[Accepted<OAuth2Client | GoogleAuth>, Accepted<Storage & { readonly tenant: string }>, Accepted<Got | AxiosInstance>, Accepted<any>],
];

/** A helper of somebody else's. */
export const wrapped = <T extends object>(client: T): T => interceptDenials(client);
export const listed = <T extends Interceptable>(clients: readonly T[]): T[] => clients.map((client) => interceptDenials(client));

describe('what is no client does not compile, and is refused', () => {
  test.each<[string, () => unknown]>([
    // @ts-expect-error -- a string is no client
    ['a string', () => interceptDenials('AIza…')],
    // @ts-expect-error -- a number is no client
    ['a number', () => interceptDenials(5)],
    // @ts-expect-error -- nothing is no client
    ['undefined', () => interceptDenials(undefined)],
    // @ts-expect-error -- nothing is no client
    ['null', () => interceptDenials(null)],
    // @ts-expect-error -- a promise has to be awaited first
    ['a promise', () => interceptDenials(Promise.resolve({} as OAuth2Client))],
    // @ts-expect-error -- one of the two is no client
    ['perhaps a promise', () => interceptDenials(Promise.resolve() as unknown as OAuth2Client | Promise<OAuth2Client>)],
    // @ts-expect-error -- fetch has no errors to intercept
    ['fetch', () => interceptDenials(fetch)],
    // @ts-expect-error -- what it makes is the client
    ['a maker of APIs', () => interceptDenials(google.drive)],
    // @ts-expect-error -- an instance is the client
    ['a class', () => interceptDenials(google.auth.GoogleAuth)],
    // @ts-expect-error -- a promise has to be awaited first
    ['a promise, recorded', () => recordAccess(Promise.resolve({} as OAuth2Client))],
  ])('%s', (_what, call) => {
    expect(call).toThrow(TypeError);
  });
});
