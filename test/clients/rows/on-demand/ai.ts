import { KEY, KEY_HOLDER } from '../../world/credentials.js';
import type { Row } from '../../world/measure.js';
import { BY_FETCH, MODEL, PROJECT, SERVICES } from '../services.js';
import { BY_ERROR, refused } from './make.js';

const PROMPT = { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] };

/** Further clients of Gemini. */
export const AI: readonly Row[] = [
  {
    client: 'GoogleGenAI',
    packages: ['genai1'],
    service: SERVICES.gemini,
    caller: KEY_HOLDER,
    async make(load) {
      const target = new (await load('genai1')).GoogleGenAI({ apiKey: KEY });
      return { target, call: () => target.models.generateContent({ model: MODEL, contents: 'hi' }) };
    },
  },
  {
    client: 'GoogleGenAI, its own retries',
    packages: ['genai1'],
    service: SERVICES.gemini,
    caller: KEY_HOLDER,
    // Its own retries keep nothing of the response but `Forbidden`.
    only: ['Success', 'BadRequest', 'RateLimited'],
    untold: ['service', 'method', 'delay'],
    async make(load) {
      const target = new (await load('genai1')).GoogleGenAI({ apiKey: KEY, httpOptions: { retryOptions: { attempts: 1 } } });
      return { target, call: () => target.models.generateContent({ model: MODEL, contents: 'hi' }) };
    },
  },
  refused('@google/generative-ai', ['@google/generative-ai'], {
    service: SERVICES.gemini,
    use({ GoogleGenerativeAI }) {
      const target = new GoogleGenerativeAI(KEY);
      return { target, call: () => target.getGenerativeModel({ model: MODEL }).generateContent('hi') };
    },
  }),
  refused('@google-cloud/vertexai', ['@google-cloud/vertexai'], {
    untold: ['method'],
    service: SERVICES.vertex,
    use({ VertexAI }) {
      const target = new VertexAI({ project: PROJECT, location: 'us-central1' });
      return { target, call: () => target.getGenerativeModel({ model: MODEL }).generateContent(PROMPT) };
    },
  }),
  refused('AI SDK, Vertex AI', ['ai', '@ai-sdk/google-vertex'], {
    because: BY_FETCH,
    byToDenial: 'by its fetch',
    service: SERVICES.vertex,
    use({ generateText }, { createVertex }, fetch) {
      const target = createVertex({ project: PROJECT, location: 'us-central1', ...(fetch && { fetch }) });
      return { target, call: () => generateText({ model: target(MODEL), prompt: 'hi', maxRetries: 0 }) };
    },
  }),
  refused('LangChain, Gemini', ['@langchain/google-genai'], {
    service: SERVICES.gemini,
    use({ ChatGoogleGenerativeAI }) {
      const target = new ChatGoogleGenerativeAI({ model: MODEL, apiKey: KEY, maxRetries: 0 });
      return { target, call: () => target.invoke('hi') };
    },
  }),
  refused('LangChain, Vertex AI', ['@langchain/google-vertexai'], {
    because: `it keeps nothing of the response but its status: ${BY_ERROR}, or use \`@langchain/google-genai\``,
    only: ['Success', 'BadRequest', 'RateLimited', 'Bare403'],
    untold: ['delay'],
    service: SERVICES.vertex,
    use({ ChatVertexAI }) {
      const target = new ChatVertexAI({ model: MODEL, location: 'us-central1', maxRetries: 0 });
      return { target, call: () => target.invoke('hi') };
    },
  }),
  refused('Genkit, google-genai', ['genkit', '@genkit-ai/google-genai'], {
    service: SERVICES.gemini,
    use({ genkit }, { googleAI }) {
      const target = genkit({ plugins: [googleAI({ apiKey: KEY })] });
      return { target, call: () => target.generate({ model: googleAI.model(MODEL), prompt: 'hi' }) };
    },
  }),
  refused('Genkit, googleai', ['genkit', '@genkit-ai/googleai'], {
    service: SERVICES.gemini,
    use({ genkit }, { googleAI }) {
      const target = genkit({ plugins: [googleAI({ apiKey: KEY })] });
      return { target, call: () => target.generate({ model: googleAI.model(MODEL), prompt: 'hi' }) };
    },
  }),
  refused('Agent Development Kit', ['@google/adk'], {
    because: 'call `toDenial(event)` for an event with an `errorCode`: it holds nothing but the words of the response',
    untold: ['service', 'method', 'delay'],
    service: SERVICES.gemini,
    use({ Gemini, LlmAgent, InMemoryRunner }) {
      const agent = new LlmAgent({ name: 'a', model: new Gemini({ model: MODEL, apiKey: KEY }), instruction: 'x' });
      const target = new InMemoryRunner({ agent, appName: 'x' });
      const call = async (): Promise<unknown> => {
        const { id } = await target.sessionService.createSession({ appName: 'x', userId: 'u' });
        const newMessage = PROMPT.contents[0];
        for await (const event of target.runAsync({ userId: 'u', sessionId: id, newMessage })) if (event.errorCode) throw event;
        return undefined;
      };
      return { target, call };
    },
  }),
];
