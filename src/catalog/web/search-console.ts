import { family } from '../define.js';
import { meanings } from './search-console/meanings.js';

const PROPERTIES = 'https://support.google.com/webmasters/answer/34592';
const USERS = 'https://support.google.com/webmasters/answer/7687615';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified'] as const;

/** Search Console, its older name Webmasters, Indexing, and Site Verification. */
export const searchConsole = family({
  meanings,
  services: ['searchconsole', 'webmasters', 'indexing', 'siteverification'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/webmaster-tools/v1/errors',

  sentences: {
    'no-site-permission': [
      'User does not have sufficient permission for site {text}. See',
      'User does not have sufficient permission for site',
    ],
    'inspected-url-elsewhere': 'You do not own this site, or the inspected URL is not part of this property',
    'url-ownership': ['Failed to verify the URL ownership', 'verify the URL ownership'],
    'not-verified-owner': ['not a verified owner', 'not the verified owner', 'requires {words} owner permission'],
  },

  answers: [
    { kind: 'NotShared', access: 'unknown', sentences: ['inspected-url-elsewhere'] },
    { kind: 'NotShared', access: 'insufficient', sentences: ['url-ownership'] },
  ],

  access: {
    '*': {
      thing: 'the Search Console property',
      page: ['https://search.google.com/search-console/users?resource_id={site}', 'https://search.google.com/search-console/users'],
      roles: [
        ['indexing.*', 'Owner'],
        ['*.urlInspection.*', 'Full'],
        ['*.searchanalytics.*', 'Restricted'],
        ['*.get', 'Restricted'],
        ['*.list', 'Restricted'],
        ['*', 'Full'],
      ],
      how: 'Open Settings, Users and permissions of the property, press Add user, and enter the email address.',
      docs: USERS,
      serviceAccounts: 'address',
    },
  },

  situations: {
    'property-form': {
      says: "Search Console doesn't know {caller} on exactly this property: each form of an address is a property of its own.",
      when: [
        { kind: DENIED, services: ['searchconsole', 'webmasters'] },
        { kind: DENIED, sentences: ['no-site-permission', 'shared-site'] },
      ],
      source: PROPERTIES,
      steps: [
        {
          use: 'share',
          ifAlreadySo:
            'Call sites.list with the same credential: it shows the exact siteUrl and the permissionLevel of each property that the caller sees.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check the form of siteUrl: sc-domain:example.com, or the exact URL prefix with the slash',
          detail:
            'A domain property is sc-domain:example.com. A URL-prefix property must match http or https, www, path, and the final slash. Take the spelling from sites.list.',
          docs: PROPERTIES,
        },
        {
          action: 'Verify',
          who: 'caller',
          title: 'Check which account signs the call',
          detail:
            'The owner in the browser is often another account than the one in the code. The whole address must be the one that was added.',
        },
      ],
    },

    'inspected-url-elsewhere': {
      says: "The inspected URL doesn't lie inside the property in siteUrl, or the caller doesn't see that property.",
      when: [
        { kind: DENIED, sentences: ['inspected-url-elsewhere'] },
        { kind: DENIED, methods: ['searchconsole.urlInspection.*'] },
      ],
      only: true,
      source: 'https://developers.google.com/webmaster-tools/v1/urlInspection.index/inspect',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Make siteUrl the property that contains inspectionUrl, in the same form',
          detail:
            'http and https, www and not, and the path must match a URL-prefix property; sc-domain:example.com covers them all. Take the exact spelling from sites.list.',
          docs: PROPERTIES,
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add {caller} to that property with Full permission or as owner',
          detail: "Open Settings, Users and permissions of the property, press Add user. URL inspection doesn't work with Restricted.",
          url: 'https://search.google.com/search-console/users',
          docs: USERS,
        },
      ],
    },

    'indexing-needs-owner': {
      says: "The Indexing API takes URLs from owners of the site only, and {caller} isn't an owner of that property.",
      when: [
        { kind: DENIED, services: ['indexing'] },
        { kind: DENIED, sentences: ['url-ownership'] },
      ],
      only: true,
      source: 'https://developers.google.com/search/apis/indexing-api/v3/prereqs#verify-site',
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Make {caller} an Owner of the property in Search Console',
          detail:
            "Open Settings, Users and permissions, Add user, and choose Owner: Full isn't enough. Only a verified owner can add another owner.",
          url: 'https://search.google.com/search-console/users',
          docs: 'https://developers.google.com/search/apis/indexing-api/v3/prereqs#verify-site',
          ifAlreadySo:
            'Check that the property covers the URL in its exact form: protocol, www and path. Use a domain property if in doubt.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send the URL in the form of the property that the caller owns',
          detail: "A URL with http, or without www, isn't part of a property for https://www.example.com/.",
          docs: PROPERTIES,
        },
      ],
    },

    'indexing-daily-limit': {
      says: 'The project sent as many URLs to the Indexing API as it may in a day.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['indexing'] },
      source: 'https://developers.google.com/search/apis/indexing-api/v3/quota-pricing',
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait for the next day, at midnight Pacific time',
          detail: 'The default is 200 publish requests a day for a project. Batches count each URL in them.',
          docs: 'https://developers.google.com/search/apis/indexing-api/v3/quota-pricing',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Ask for more quota with the form of the Indexing API',
          detail: 'Google approves it for job postings and livestream pages, for which the API is meant. Use a sitemap for other pages.',
          docs: 'https://developers.google.com/search/apis/indexing-api/v3/quota-pricing',
        },
      ],
    },

    'reports-too-fast': {
      says: 'Search Console limits calls for each site, user and project, and how heavy their queries are.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['searchconsole', 'webmasters'] },
      source: 'https://developers.google.com/webmaster-tools/limits',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Query less at a time: shorter date ranges, no page and query dimensions together',
          detail:
            'Load is counted over 10 minutes and over a day. Wait 15 minutes and repeat; URL inspection allows 2,000 calls a day for a site.',
          docs: 'https://developers.google.com/webmaster-tools/limits',
        },
      ],
    },

    'not-verified': {
      says: "The site isn't verified for this account.",
      when: [
        { kind: DENIED, services: ['siteverification'] },
        { kind: DENIED, sentences: ['not-verified-owner'] },
      ],
      source: 'https://developers.google.com/site-verification/v1/getting_started',
      steps: [
        {
          action: 'Verify',
          who: 'caller',
          title: 'Put the token of webResource.getToken on the site, then call webResource.insert',
          detail: 'The token belongs to the account that asks for it. A DNS record may take a few hours until Google sees it.',
          docs: 'https://developers.google.com/site-verification/v1/invoking',
        },
      ],
    },
  },
});
