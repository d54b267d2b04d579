import { family } from '../define.js';

const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;

/** Blogger, Books, Street View and Postmaster Tools: what somebody publishes. */
export const publishing = family({
  services: ['blogger', 'books', 'streetviewpublish', 'gmailpostmastertools'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/blogger/docs/3.0/using',
  sentences: {
    'user-location': ['Cannot determine user location for geographically restricted operation'],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'Location', sentences: ['user-location'] }],
  access: {
    blog: {
      services: ['blogger'],
      thing: 'the blog',
      page: ['https://www.blogger.com/blog/settings/{id}', 'https://www.blogger.com/'],
      roles: [
        ['*.get', 'reader'],
        ['*.posts.*', 'author'],
        ['*.pages.*', 'admin'],
        ['*', 'author'],
      ],
      how: 'In Blogger, open Settings, Permissions, and invite the address: an author writes posts, an admin changes all else.',
      docs: 'https://support.google.com/blogger/answer/42673',
      serviceAccounts: 'never',
    },
    domain: {
      services: ['gmailpostmastertools'],
      thing: 'the domain in Postmaster Tools',
      page: 'https://postmaster.google.com/managedomains',
      roles: [['*', 'reader']],
      how: 'An owner of the domain opens Postmaster Tools, Manage users, and adds the address.',
      docs: 'https://support.google.com/a/answer/9981691',
      serviceAccounts: 'address',
    },
    '*': {
      services: ['books', 'streetviewpublish'],
      thing: 'the data of the user',
      page: 'https://myaccount.google.com/',
      roles: [['*', 'owner']],
      how: 'Sign in as the user whose library or photos these are.',
      docs: 'https://developers.google.com/identity/protocols/oauth2',
      serviceAccounts: 'never',
      ownerOnly: true,
    },
  },
  situations: {
    'not-an-author': {
      says: "{caller} isn't an author or admin of this blog, or a service account makes the call, which Blogger never accepts.",
      when: { kind: DENIED, services: ['blogger'] },
      source: 'https://support.google.com/blogger/answer/42673',
      steps: [
        { use: 'share' },
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in with OAuth as the author, with the scope https://www.googleapis.com/auth/blogger',
          detail: 'Blogger has no service accounts and no delegation. Reading a public blog needs only an API key.',
          docs: 'https://developers.google.com/blogger/docs/3.0/using',
        },
      ],
    },
    'user-location': {
      says: "Google Books can't tell in which country the reader is: calls from a server have no such place.",
      when: { kind: [...DENIED, 'PolicyBlocked'], sentences: ['user-location'] },
      only: true,
      source: 'https://developers.google.com/books/docs/v1/using',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Send the country of the reader: add country=US, or another code, to the request',
          detail: 'Or pass the address of the reader in the header X-Forwarded-For.',
          docs: 'https://developers.google.com/books/docs/v1/using',
        },
      ],
    },
    'books-without-a-key': {
      says: 'The call carries no API key, so it shares one quota with everybody who sends none.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['books'], query: { key: false } },
      source: 'https://developers.google.com/books/docs/v1/using',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Send an API key of your own project: key=API_KEY',
          detail: 'A key has 1,000 queries a day of its own. Replace API_KEY with a key for which the Books API is enabled.',
          url: 'https://console.cloud.google.com/apis/credentials',
          docs: 'https://developers.google.com/books/docs/v1/using',
        },
      ],
    },
    'posts-of-the-day': {
      says: 'Blogger takes a limited number of new posts a day for each account.',
      when: { kind: ['RateLimited', 'QuotaExceeded'], services: ['blogger'], httpMethods: ['POST'] },
      source: 'https://support.google.com/blogger/answer/42348',
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait until tomorrow, and spread new posts over days',
          detail: 'Beyond about 50 to 100 posts a day Blogger takes no new ones, for some hours.',
          docs: 'https://support.google.com/blogger/answer/42348',
        },
      ],
    },
    'domain-not-shared': {
      says: "{caller} isn't a user of this domain in Postmaster Tools, or the domain isn't verified there.",
      when: { kind: DENIED, services: ['gmailpostmastertools'] },
      source: 'https://support.google.com/a/answer/9981691',
      steps: [
        { use: 'share' },
        {
          action: 'Verify',
          who: 'resourceOwner',
          title: 'Check that the domain is verified in Postmaster Tools, in exactly this form',
          detail: 'A subdomain is a domain of its own there. Days with little mail have no data.',
          url: 'https://postmaster.google.com/managedomains',
        },
      ],
    },
    'photos-of-others': {
      says: 'Street View Publish changes photos of the signed-in user only.',
      when: { kind: DENIED, services: ['streetviewpublish'] },
      source: 'https://developers.google.com/streetview/publish/reference/rest',
      steps: [
        {
          action: 'FixCredential',
          who: 'caller',
          title: 'Sign in as the user who published the photo, with the scope streetviewpublish',
          detail: "A service account has no photos of its own on Maps, and can't act on those of others.",
          docs: 'https://developers.google.com/streetview/publish/first-app',
        },
      ],
    },
  },
});
