// needs: youtube.videos.list
// needs: youtube.channels.list
import { google, youtube_v3 } from 'googleapis';

async function retry<T>(call: () => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (attempts <= 1) throw error;
    return retry(call, attempts - 1);
  }
}
const youtube = new youtube_v3.Youtube({ auth: process.env['KEY'] });
await retry(() => youtube.videos.list({ part: ['snippet'], id: ['x'] }));
await retry(async () => (await youtube.channels.list({ part: ['id'], mine: true })).data.items);
