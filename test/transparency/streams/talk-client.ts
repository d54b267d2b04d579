import { createRequire } from 'node:module';

/** A google-gax of one major: the package, or the module whose own google-gax it is. */
export interface Gax {
  readonly major: string;
  readonly module: any;
  /** Requires what this google-gax itself would. */
  readonly require: NodeJS.Require;
}

const here = createRequire(import.meta.url);

/** The google-gax of each major that the tests have installed. */
export const GAXES: readonly Gax[] = [
  ['4', here.resolve('google-gax4')],
  ['5', createRequire(here.resolve('secret-manager6')).resolve('google-gax')],
  ['6', here.resolve('google-gax')],
].map(([major, path]) => ({ major: major as string, module: here(path as string), require: createRequire(path as string) }));

const http = (path: string): object => {
  const options = { '(google.api.http).post': path, '(google.api.http).body': '*' };
  return { options, parsedOptions: [{ '(google.api.http)': { post: path, body: '*' } }] };
};

/** A service with every kind of stream, as protobufjs writes it down. */
export const PROTOS = {
  nested: {
    talk: {
      nested: {
        Talk: {
          options: { '(google.api.default_host)': 'localhost' },
          methods: {
            many: { requestType: 'Line', responseType: 'Line', responseStream: true, ...http('/v1/many') },
            both: { requestType: 'Line', requestStream: true, responseType: 'Line', responseStream: true },
            up: { requestType: 'Line', requestStream: true, responseType: 'Line' },
          },
        },
        Line: { fields: { text: { type: 'string', id: 1 } } },
      },
    },
  },
};

const METHOD = { timeout_millis: 5_000, retry_codes_name: 'none', retry_params_name: 'default' };

/** The retry settings that come with a generated client. */
const CONFIG = {
  interfaces: {
    'talk.Talk': {
      retry_codes: { none: [] },
      retry_params: {
        default: {
          initial_retry_delay_millis: 1,
          retry_delay_multiplier: 1,
          max_retry_delay_millis: 1,
          initial_rpc_timeout_millis: 5_000,
          rpc_timeout_multiplier: 1,
          max_rpc_timeout_millis: 5_000,
          total_timeout_millis: 5_000,
        },
      },
      methods: { Many: METHOD, Both: METHOD, Up: METHOD },
    },
  },
};

export type Transport = 'gRPC' | 'REST';

/** A client as Google generates them for a service with streams. */
export class TalkClient {
  readonly auth: any;
  readonly innerApiCalls: Record<string, any> = {};
  #stub: Promise<any> | undefined;
  readonly #gax: any;
  readonly #grpc: any;
  readonly #options: object;
  readonly #gaxRetries: boolean;
  readonly #transport: Transport;

  constructor({ module, require }: Gax, transport: Transport, port: number, gaxRetries = false) {
    const { OAuth2Client, GoogleAuth } = require('google-auth-library');
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: 'at hand', expiry_date: Date.now() + 3_600_000 });
    this.#gax = transport === 'REST' ? module.fallback : module;
    this.#transport = transport;
    this.#gaxRetries = gaxRetries;
    this.#options = {
      auth: new GoogleAuth({ authClient, projectId: 'example-project' }),
      servicePath: '127.0.0.1',
      port,
      ...(transport === 'REST' ? { fallback: true, protocol: 'http' } : { sslCreds: module.grpc.credentials.createInsecure() }),
    };
    this.#grpc = new this.#gax.GrpcClient(this.#options);
    this.auth = this.#grpc.auth;
  }

  initialize(): Promise<any> {
    if (this.#stub) return this.#stub;
    const protos = this.#grpc.loadProtoJSON(PROTOS);
    const rest = this.#transport === 'REST';
    this.#stub = this.#grpc.createStub(rest ? protos.lookupService('talk.Talk') : protos.talk.Talk, this.#options);
    const settings = this.#grpc.constructSettings('talk.Talk', CONFIG, {}, {});
    const { SERVER_STREAMING, BIDI_STREAMING, CLIENT_STREAMING } = this.#gax.StreamType;
    for (const [name, type] of [
      ['many', SERVER_STREAMING],
      ['both', BIDI_STREAMING],
      ['up', CLIENT_STREAMING],
    ] as const) {
      const call = this.#stub!.then(
        (stub) =>
          (...args: unknown[]) =>
            stub[name](...args),
      );
      const descriptor = new this.#gax.StreamDescriptor(type, rest, this.#gaxRetries);
      this.innerApiCalls[name] = this.#gax.createApiCall(call, settings[name], descriptor, rest);
    }
    return this.#stub!;
  }

  many(request: object, options: object = {}): any {
    void this.initialize();
    return this.innerApiCalls['many'](request, options);
  }

  both(options: object = {}): any {
    void this.initialize();
    return this.innerApiCalls['both'](null, options);
  }

  up(options: object, callback: (error: any, answer?: any) => void): any {
    void this.initialize();
    return this.innerApiCalls['up'](null, options, callback);
  }

  async close(): Promise<void> {
    (await this.#stub)?.close?.();
  }
}
