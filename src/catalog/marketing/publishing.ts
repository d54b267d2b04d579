import { family } from '../define.js';

/** Blogger, Books, Street View and Postmaster Tools: what somebody publishes. */
export const publishing = family({
  services: ['blogger', 'books', 'streetviewpublish', 'gmailpostmastertools'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/blogger/docs/3.0/using',
  sentences: {},
  answers: [],
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
  situations: {},
});
