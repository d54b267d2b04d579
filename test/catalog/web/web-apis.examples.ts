import type { webApis } from '../../../src/catalog/web/web-apis.js';
import type { Examples } from '../examples.js';

export default {
  sentences: { 'no-access-to-search': ['This project does not have the access to Custom Search JSON API.'] },
  situations: {
    'key-or-project': {
      message: 'The caller does not have permission',
      request: 'GET https://kgsearch.googleapis.com/v1/entities:search?query=cats',
      first: /Check the API key/,
      never: /add-iam-policy-binding/,
    },
    'publisher-of-the-page': {
      message: 'The caller does not have permission',
      request: 'POST https://factchecktools.googleapis.com/v1alpha1/pages',
      caller: 'user',
      first: /Search Console/,
    },
    'submission-by-agreement': {
      message: 'The caller does not have permission',
      request: 'POST https://webrisk.googleapis.com/v1/projects/my-project/uris:submit',
      caller: 'serviceAccount',
      first: /Google sales/,
    },
    'without-a-key': {
      status: 429,
      message:
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'pagespeedonline.googleapis.com' for consumer 'project_number:583797351490'.",
      request: 'GET https://pagespeedonline.googleapis.com/pagespeedonline/v5/runPagespeed?url=https://example.com',
      first: /API key of your own/,
    },
    'search-queries-of-the-day': {
      status: 429,
      message:
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'customsearch.googleapis.com' for consumer 'project_number:123456789012'.",
      request: 'GET https://customsearch.googleapis.com/customsearch/v1?q=shop',
      first: /billing/,
    },
    'search-closed-to-new-projects': {
      message: 'This project does not have the access to Custom Search JSON API.',
      request: 'GET https://customsearch.googleapis.com/customsearch/v1?q=shop',
      first: /Vertex AI Search/,
    },
  },
} satisfies Examples<typeof webApis>;
