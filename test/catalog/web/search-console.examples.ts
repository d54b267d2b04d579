import type { searchConsole } from '../../../src/catalog/web/search-console.js';
import type { Examples } from '../examples.js';

const API = 'https://www.googleapis.com/webmasters/v3';

export default {
  wordings: {
    'shared-site': ["User does not have sufficient permission for site 'https://www.example.com/'."],
    'url-ownership': ['Permission denied. Failed to verify the URL ownership.'],
  },
  sentences: {
    'no-site-permission': [
      "User does not have sufficient permission for site 'https://example.com/'. See also: https://support.google.com/webmasters/answer/2451999.",
    ],
    'inspected-url-elsewhere': ['You do not own this site, or the inspected URL is not part of this property.'],
    'url-ownership': ['Permission denied. Failed to verify the URL ownership.'],
    'not-verified-owner': ['You are not a verified owner of this site.'],
  },
  situations: {
    'property-form': [
      {
        message:
          "User does not have sufficient permission for site 'https://example.com/'. See also: https://support.google.com/webmasters/answer/2451999.",
        reason: 'forbidden',
        request: `POST ${API}/sites/https%3A%2F%2Fexample.com%2F/searchAnalytics/query`,
        caller: 'serviceAccount',
        first: /Share .*property https:\/\/example\.com\/ with robot@.* as Restricted/,
        among: /sc-domain:example\.com/,
      },
    ],
    'inspected-url-elsewhere': {
      message: 'You do not own this site, or the inspected URL is not part of this property.',
      request: 'POST https://searchconsole.googleapis.com/v1/urlInspection/index:inspect',
      caller: 'serviceAccount',
      first: /contains inspectionUrl/,
    },
    'indexing-needs-owner': {
      message: 'Permission denied. Failed to verify the URL ownership.',
      request: 'POST https://indexing.googleapis.com/v3/urlNotifications:publish',
      caller: 'serviceAccount',
      first: /Owner/,
    },
    'indexing-daily-limit': {
      status: 429,
      message:
        "Quota exceeded for quota metric 'Publish requests' and limit 'Publish requests per day' of service 'indexing.googleapis.com' for consumer 'project_number:123456789012'.",
      request: 'POST https://indexing.googleapis.com/v3/urlNotifications:publish',
      caller: 'serviceAccount',
      first: /next day/,
    },
    'reports-too-fast': {
      status: 429,
      message: 'Search Analytics load quota exceeded.',
      reason: 'quotaExceeded',
      request: `POST ${API}/sites/https%3A%2F%2Fexample.com%2F/searchAnalytics/query`,
      caller: 'serviceAccount',
      first: /shorter date ranges/,
    },
    'not-verified': {
      message: 'You are not a verified owner of this site.',
      reason: 'forbidden',
      request: 'GET https://www.googleapis.com/siteVerification/v1/webResource/abc',
      caller: 'user',
      first: /getToken/,
    },
  },
} satisfies Examples<typeof searchConsole>;
