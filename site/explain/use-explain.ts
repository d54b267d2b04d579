import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import { withBase } from 'vitepress';
import { fragmentOf, MAX_SHARED, sharedIn, type Shared } from './link';
import type { Explanation, Reply } from './messages';
import { keepForOffline } from './offline';
import { Reader, type Asked } from './reader';
import workerScript from './worker.ts?worker&url';

/** How long typing rests before the text is read. */
const REST_MS = 150;

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const;

/** The state of the page, and what can be done with it. */
export function useExplain() {
  const text = ref('');
  const url = ref('');
  const method = ref('');
  const status = ref('');
  const explanation = shallowRef<Explanation>();
  const why = ref('');
  const secretLines = ref<readonly number[]>([]);
  const busy = ref(false);
  const ms = ref<number>();
  const reader = new Reader(workerScript);
  let rest = 0;

  const urlProblem = computed(() =>
    url.value === '' || URL.canParse(url.value) ? '' : 'Pass a whole URL: https://www.googleapis.com/drive/v3/files/1AbC',
  );
  const statusProblem = computed(() => (status.value === '' || /^[1-5]\d\d$/.test(status.value) ? '' : 'Pass an HTTP status: 403'));

  function asked(given: string): Asked {
    return {
      text: given,
      ...(url.value !== '' && urlProblem.value === '' && { url: url.value }),
      ...(method.value !== '' && { method: method.value }),
      ...(status.value !== '' && statusProblem.value === '' && { status: Number(status.value) }),
    };
  }

  /** Puts a text in the box, without its secrets and not before they are gone, and shows what it says. */
  async function show(given: string): Promise<void> {
    const reply = await read(given);
    if (reply) text.value = reply.text;
  }

  /** Shows what the text in the box says. What was typed meanwhile stays: it is read next. */
  async function readBox(): Promise<void> {
    const given = text.value;
    const reply = await read(given);
    if (reply && text.value === given) text.value = reply.text;
  }

  async function read(given: string): Promise<Reply | undefined> {
    window.clearTimeout(rest);
    busy.value = true;
    const reply = await reader.read(asked(given));
    if (!reply) return undefined;
    busy.value = false;
    secretLines.value = reply.secretLines;
    explanation.value = reply.explanation;
    why.value = reply.why ?? '';
    ms.value = reply.ms;
    document.documentElement.dataset['explained'] = String(reply.id);
    return reply;
  }

  /** After a rest: while somebody types, nothing is read. */
  function readSoon(): void {
    window.clearTimeout(rest);
    rest = window.setTimeout(() => void readBox(), REST_MS);
  }

  /** Takes what was pasted or dropped in the place of the selection, before the box shows any of it. */
  async function take(given: string, box: HTMLTextAreaElement): Promise<void> {
    const { selectionStart, selectionEnd, value } = box;
    await show(value.slice(0, selectionStart) + given + value.slice(selectionEnd));
  }

  async function open(file: Blob): Promise<void> {
    await show(decoded(new Uint8Array(await file.arrayBuffer())));
  }

  function clear(): void {
    text.value = url.value = method.value = status.value = '';
    forgetLink();
    void show('');
  }

  /** A link that carries the input, without its secrets, in the fragment. It is made only here, when it is asked for. */
  function link(): string | undefined {
    const shared: Shared = { text: text.value, url: url.value, method: method.value, status: status.value };
    const fragment = fragmentOf(shared);
    return fragment.length > MAX_SHARED ? undefined : `${location.origin}${withBase('/explain')}#${fragment}`;
  }

  function followLink(): void {
    const shared = sharedIn(location.hash);
    if (!shared) return;
    url.value = shared.url ?? '';
    method.value = METHODS.find((known) => known === shared.method) ?? '';
    status.value = shared.status ?? '';
    void show(shared.text);
  }

  /** What was changed since is no longer what the link says. */
  function forgetLink(): void {
    if (sharedIn(location.hash)) history.replaceState(history.state, '', location.pathname + location.search);
  }

  watch([url, method, status], readSoon);

  onMounted(() => {
    reader.start();
    followLink();
    window.addEventListener('hashchange', followLink);
    void keepForOffline(() => reader.renew());
  });
  onBeforeUnmount(() => {
    window.clearTimeout(rest);
    window.removeEventListener('hashchange', followLink);
    reader.stop();
  });

  return {
    text,
    url,
    method,
    status,
    urlProblem,
    statusProblem,
    explanation,
    why,
    secretLines,
    busy,
    ms,
    show,
    readSoon,
    take,
    open,
    clear,
    link,
    forgetLink,
  };
}

/** UTF-8, or what PowerShell writes: UTF-16 with a byte order mark. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
