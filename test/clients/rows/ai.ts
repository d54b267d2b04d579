import { KEY, KEY_HOLDER, ROBOT } from '../world/credentials.js';
import type { Row } from '../world/measure.js';
import { BY_FETCH, MODEL, PROJECT, SERVICES } from './services.js';

/** Clients of Gemini. */
export const AI: readonly Row[] = [
  {
    client: 'GoogleGenAI, Gemini API',
    packages: ['@google/genai'],
    target: 'GoogleGenAI',
    service: SERVICES.gemini,
    caller: KEY_HOLDER,
    async make(load) {
      const { GoogleGenAI } = await load('@google/genai');
      const target = new GoogleGenAI({ apiKey: KEY });
      return { target, call: () => target.models.generateContent({ model: MODEL, contents: 'hi' }) };
    },
  },
  {
    client: 'GoogleGenAI, stream',
    packages: ['@google/genai'],
    target: 'GoogleGenAI',
    service: SERVICES.gemini,
    caller: KEY_HOLDER,
    async make(load) {
      const { GoogleGenAI } = await load('@google/genai');
      const target = new GoogleGenAI({ apiKey: KEY });
      return {
        target,
        async call() {
          for await (const _ of await target.models.generateContentStream({ model: MODEL, contents: 'hi' }));
        },
      };
    },
  },
  {
    client: 'GoogleGenAI, Vertex AI',
    packages: ['@google/genai'],
    target: 'GoogleGenAI',
    service: SERVICES.vertex,
    caller: ROBOT,
    async make(load) {
      const { GoogleGenAI } = await load('@google/genai');
      const target = new GoogleGenAI({ vertexai: true, project: PROJECT, location: 'us-central1' });
      return { target, call: () => target.models.generateContent({ model: MODEL, contents: 'hi' }) };
    },
  },
  {
    client: 'AI SDK, Google',
    packages: ['ai', '@ai-sdk/google'],
    service: SERVICES.gemini,
    because: BY_FETCH,
    byToDenial: 'by its fetch',
    caller: KEY_HOLDER,
    async make(load, fetch) {
      const [{ generateText }, { createGoogleGenerativeAI }] = [await load('ai'), await load('@ai-sdk/google')];
      const target = createGoogleGenerativeAI({ apiKey: KEY, ...(fetch && { fetch }) });
      return { target, call: () => generateText({ model: target(MODEL), prompt: 'hi', maxRetries: 0 }) };
    },
  },
  {
    client: 'openai on the URL of Gemini',
    packages: ['openai'],
    service: SERVICES.gemini,
    because: BY_FETCH,
    byToDenial: 'by its fetch',
    caller: KEY_HOLDER,
    async make(load, fetch) {
      const { OpenAI } = await load('openai');
      const target = new OpenAI({ apiKey: KEY, baseURL: 'https://generativelanguage.googleapis.com/v1beta/openai/', maxRetries: 0, fetch });
      return { target, call: () => target.chat.completions.create({ model: MODEL, messages: [{ role: 'user', content: 'hi' }] }) };
    },
  },
];
