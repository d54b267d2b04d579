import { useTables } from 'google-denials';
import { everything } from 'google-denials/tables';
import type { Question } from './messages';
import { answerTo } from './read';

/** Reads and explains beside the page, so that no text can stop it. The tables of an API are loaded when a denial first needs them. */
useTables(everything);

/** What every explanation needs is loaded before the first one is asked for. */
const FIRST: Question = { id: 0, text: '{"error":{"code":403,"message":"The caller does not have permission"}}' };

let turn: Promise<unknown> = answerTo(FIRST);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  turn = turn.then(async () => postMessage(await answerTo(data)));
});
