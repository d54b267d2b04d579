import type { publishing } from '../../../src/catalog/media/publishing.js';
import type { Examples } from '../examples.js';

const message = 'The caller does not have permission';

export default {
  sentences: {
    'user-location': ['Cannot determine user location for geographically restricted operation.'],
  },
  situations: {
    'user-location': {
      message: 'Cannot determine user location for geographically restricted operation.',
      reason: 'unknownLocation',
      request: 'GET https://www.googleapis.com/books/v1/volumes?q=cats',
      first: /country=US/,
    },
    'books-without-a-key': {
      status: 429,
      message: "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'books.googleapis.com'.",
      request: 'GET https://www.googleapis.com/books/v1/volumes?q=cats',
      first: /key=API_KEY/,
    },
    'posts-of-the-day': {
      message: 'Rate limit exceeded',
      reason: 'rateLimitExceeded',
      request: 'POST https://www.googleapis.com/blogger/v3/blogs/1234/posts',
      caller: 'user',
      first: /tomorrow/,
    },
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
