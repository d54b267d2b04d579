// needs nothing
import { GoogleAuth } from 'google-auth-library';

const client = await new GoogleAuth().getIdTokenClient('https://service-abc.run.app');
await client.request({ url: 'https://service-abc-uc.a.run.app/orders', method: 'POST' });
