// unresolved: auth.request
import { GoogleAuth } from 'google-auth-library';

const auth = new GoogleAuth();
export const get = (url: string) => auth.request({ url });
