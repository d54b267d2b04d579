import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const gax = require('google-gax');

/** The descriptors that a package brings along, which it does not export. */
export function protosOf(module: string, file: string): any {
  return JSON.parse(readFileSync(join(dirname(require.resolve(module)), '../protos', file), 'utf8'));
}

/** The message types of the demo service, with Google's own ones for operations and statuses. */
const PROTOS = {
  nested: {
    demo: {
      nested: {
        Demo: {
          methods: {
            get: { requestType: 'Request', responseType: 'Response' },
            watch: { requestType: 'Request', responseType: 'Response', responseStream: true },
            run: { requestType: 'Request', responseType: 'google.longrunning.Operation' },
          },
        },
        Request: { fields: { name: { type: 'string', id: 1 } } },
        Response: { fields: { name: { type: 'string', id: 1 } } },
      },
    },
    google: protosOf('google-gax', 'operations.json').nested.google,
  },
};

const METHOD = { timeout_millis: 5000, retry_codes_name: 'none', retry_params_name: 'default' };

/** The retry settings that come with a generated client. */
const CONFIG = {
  interfaces: {
    'demo.Demo': {
      retry_codes: { none: [] },
      retry_params: {
        default: {
          initial_retry_delay_millis: 1,
          retry_delay_multiplier: 1,
          max_retry_delay_millis: 1,
          initial_rpc_timeout_millis: 5000,
          rpc_timeout_multiplier: 1,
          max_rpc_timeout_millis: 5000,
          total_timeout_millis: 5000,
        },
      },
      methods: { Get: METHOD, Watch: METHOD, Run: METHOD },
    },
  },
};

/** Loads the demo service for a gRPC server. */
export function demoDefinition(): any {
  return gax.grpc.loadPackageDefinition(require('@grpc/proto-loader').fromJSON(PROTOS, { longs: String, defaults: true, oneofs: true }))
    .demo.Demo.service;
}

/** A client as Google generates them, for a service with a unary, a streaming and a long-running method. */
export class DemoClient {
  readonly auth: any;
  innerApiCalls: Record<string, any> = {};
  operationsClient: any;
  readonly #grpc: any;
  readonly #options: object;
  #stub: Promise<any> | undefined;

  constructor(options: object) {
    this.#options = options;
    this.#grpc = new gax.GrpcClient(options);
    this.auth = this.#grpc.auth;
    this.operationsClient = gax.lro({ auth: this.auth, grpc: this.#grpc.grpc }).operationsClient(options);
  }

  initialize(): Promise<any> {
    if (this.#stub) return this.#stub;
    const protos = this.#grpc.loadProtoJSON(PROTOS);
    const settings = this.#grpc.constructSettings('demo.Demo', CONFIG, {}, {});
    this.#stub = this.#grpc.createStub(protos.demo.Demo, this.#options, true);
    const decode = (): object => ({});
    const descriptors: Record<string, unknown> = {
      watch: new gax.StreamDescriptor(gax.StreamType.SERVER_STREAMING, false, true),
      run: new gax.LongrunningDescriptor(this.operationsClient, decode, decode),
    };
    for (const method of ['get', 'watch', 'run']) {
      const call = this.#stub!.then(
        (stub) =>
          (...args: unknown[]) =>
            stub[method](...args),
      );
      this.innerApiCalls[method] = gax.createApiCall(call, settings[method], descriptors[method]);
    }
    return this.#stub!;
  }

  get(request: object, callback?: (...answer: any[]) => void): any {
    void this.initialize();
    return this.innerApiCalls['get'](request, {}, callback);
  }

  watch(request: object): any {
    void this.initialize();
    return this.innerApiCalls['watch'](request, {});
  }

  run(request: object): any {
    void this.initialize();
    return this.innerApiCalls['run'](request, {});
  }
}
