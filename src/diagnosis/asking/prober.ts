import { startTimer, stopTimer } from '../../response/safe/timers.js';
import type { Asker } from '../diagnosis.js';
import { urlOf } from './call-url.js';
import { CALLS } from './closed-list.js';
import { credentialBehind, scopedTo, tokenFor, universeOf } from './credential.js';
import type { ProbeAnswer, ProbeCall } from './probe-call.js';
import { readAnswer, readFailure } from './read-answer.js';

/** One question never takes longer. */
export const LONGEST_CALL_MS = 2_000;
/** One diagnosis never makes more calls. */
export const MOST_CALLS = 12;

/** How the calls of one diagnosis are bounded. */
export interface ProberOptions {
  readonly budgetMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly hosts?: Readonly<Record<string, string>> | undefined;
}

/** Makes the calls of one diagnosis: only those of the closed list, so many, and so long. Never throws. */
export class Prober {
  readonly #deadline: number;
  #calls = 0;

  constructor(private readonly options: ProberOptions) {
    this.#deadline = performance.now() + options.budgetMs;
  }

  /** How much time is left, in milliseconds. */
  get left(): number {
    return this.options.signal?.aborted === true ? 0 : Math.max(0, this.#deadline - performance.now());
  }

  /** Waits, but not past the end. */
  pause(ms: number): Promise<void> {
    const { signal } = this.options;
    return new Promise((resolve) => {
      const end = (): void => {
        stopTimer(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = startTimer(end, Math.min(ms, this.left));
      signal?.addEventListener('abort', end, { once: true });
    });
  }

  /** Makes one call and says what came back. */
  async ask(asker: Asker, call: ProbeCall): Promise<ProbeAnswer> {
    const { signal } = this.options;
    if (signal?.aborted === true) return failed('the diagnosis was stopped');
    if (this.left === 0) return failed('the time for the diagnosis was over');
    if (this.#calls >= MOST_CALLS) return failed(`a diagnosis makes at most ${MOST_CALLS} calls`);
    this.#calls += 1;
    const abort = new AbortController();
    const ms = Math.min(LONGEST_CALL_MS, this.left);
    let end: (because: string) => void = () => {};
    const over = new Promise<ProbeAnswer>((resolve) => {
      end = (because) => {
        resolve(failed(because));
        abort.abort();
      };
    });
    const stop = (): void => end('the diagnosis was stopped');
    const timer = startTimer(() => end(`no answer within ${(ms / 1_000).toFixed(ms < 1_000 ? 1 : 0)} s`), ms);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([over, this.#send(asker, call, abort.signal)]);
    } finally {
      stopTimer(timer);
      signal?.removeEventListener('abort', stop);
    }
  }

  async #send(given: Asker, call: ProbeCall, signal: AbortSignal): Promise<ProbeAnswer> {
    const { method } = CALLS[call.name];
    let url: URL;
    try {
      url = urlOf(call);
    } catch (error) {
      return failed(`there's no such call: ${(error as Error).message}`);
    }
    try {
      const asker = call.behind === true ? credentialBehind(given) : given;
      if (universeOf(asker) !== 'googleapis.com') return failed(`the credential belongs to the universe ${universeOf(asker)}`);
      const body = call.name === 'oauth2.tokeninfo' ? await tokenBody(asker) : jsonBody(call.body);
      if (signal.aborted) return failed('the time for this call was over');
      if (call.name === 'oauth2.token') return await this.#issue(asker, call);
      const response: unknown = await asker.request({
        ...body,
        url: this.#address(url),
        method,
        signal,
        timeout: LONGEST_CALL_MS,
        retry: false,
        maxRedirects: 0,
        // A refusal is an answer here: nobody's onDenial is called for it.
        validateStatus: () => true,
      });
      return await readAnswer(response, url, method);
    } catch (error) {
      return readFailure(error, url, method);
    }
  }

  /** Whether Google issues a token for one scope: the token itself is thrown away. */
  async #issue(asker: Asker, { values }: ProbeCall): Promise<ProbeAnswer> {
    const scoped = await scopedTo(asker, values?.['scope'] ?? '');
    if (scoped === undefined) return failed("the credential can't be narrowed to one scope");
    const token = await tokenFor(scoped);
    return token === undefined ? failed('no token came') : { outcome: 'answered', status: 200, json: {} };
  }

  /** The URL to call: Google's, unless the options say where that host is reached. */
  #address(url: URL): string {
    const { hosts = {} } = this.options;
    const named = Object.hasOwn(hosts, url.hostname) ? hosts[url.hostname] : Object.hasOwn(hosts, '*') ? hosts['*'] : undefined;
    return named === undefined ? url.href : `${named.replace(/\/$/, '')}/${url.hostname}${url.pathname}${url.search}`;
  }
}

function failed(because: string): ProbeAnswer {
  return { outcome: 'failed', because };
}

function jsonBody(body: object | undefined): object {
  return body === undefined ? {} : { data: body, headers: { 'content-type': 'application/json' } };
}

/** The token travels in the body: URLs end up in logs. */
async function tokenBody(asker: Asker): Promise<object> {
  const token = await tokenFor(asker);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return token === undefined ? {} : { data: new URLSearchParams({ access_token: token }).toString(), headers };
}
