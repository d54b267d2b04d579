import type { publishing } from '../../../src/catalog/media/publishing.js';
import type { Examples } from '../examples.js';

const message = 'The caller does not have permission';

export default {
  sentences: {},
  situations: {
    'not-an-author': {
      message,
      request: 'POST https://blogger.googleapis.com/v3/blogs/1234/posts',
      caller: 'user',
      among: /auth\/blogger/,
    },
    'domain-not-shared': {
      message,
      request: 'GET https://gmailpostmastertools.googleapis.com/v1/domains/example.com/trafficStats',
      caller: 'user',
      among: /Postmaster Tools/,
      never: /roles\//,
    },
    'photos-of-others': {
      message,
      request: 'DELETE https://streetviewpublish.googleapis.com/v1/photo/ABCDEF',
      caller: 'user',
      first: /who published the photo/,
    },
  },
} satisfies Examples<typeof publishing>;
