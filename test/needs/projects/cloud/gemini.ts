// needs: generativelanguage.cachedContents.create
// needs: generativelanguage.models.countTokens
// needs: generativelanguage.models.generateContent
// needs: generativelanguage.models.streamGenerateContent
// unresolved: ai.live.connect
import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env['GEMINI_API_KEY'] });
const { models } = ai;
const model = 'gemini-2.5-flash';
console.log((await models.generateContent({ model, contents: 'Hello' })).text);
for await (const part of await ai.models.generateContentStream({ model, contents: 'Hello' })) console.log(part.text);
await ai.models.countTokens({ model, contents: 'Hello' });
await ai.caches.create({ model });
const chat = ai.chats.create({ model });
await chat.sendMessage({ message: 'Hi' });
export const session = await ai.live.connect({ model, callbacks: { onmessage: console.log } });
