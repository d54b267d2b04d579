const PASSWORDS = 'https://support.google.com/accounts/answer/185833';

/** What the servers answer to a plain password. */
export const PASSWORD_REFUSED = [
  'Application-specific password required',
  'Username and Password not accepted',
  'Please log in via your web browser',
  'Please log in with your web browser',
] as const;

/** Gmail by SMTP and IMAP, which take no plain password any more. */
export const mailServers = {
  'app-password-needed': {
    says: 'The mail server takes no plain password of the account: an app password, or OAuth (XOAUTH2), is needed.',
    when: { kind: ['CredentialRejected', 'Unclassified', 'PolicyBlocked'], sentences: ['app-password-needed'] },
    only: true,
    source: 'https://support.google.com/mail/answer/7126229',
    steps: [
      {
        action: 'FixCredential',
        who: 'caller',
        title: 'Make an app password for the account, and use it instead of the password',
        detail:
          'The account needs 2-Step Verification. Enter the 16 letters without spaces. A new account password revokes all app passwords.',
        url: 'https://myaccount.google.com/apppasswords',
        docs: PASSWORDS,
      },
      {
        action: 'FixCredential',
        who: 'caller',
        when: 'If the organization has app passwords off',
        title: 'Sign in with OAuth (XOAUTH2), or send by the Gmail API or the SMTP relay',
        detail:
          'The scope is https://mail.google.com/. The scope is https://mail.google.com/. Google Workspace ended plain passwords for SMTP and IMAP in 2025.',
        docs: 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
      },
    ],
  },
} as const;
