/** The page on the privileges of the Admin console. */
export const PRIVILEGES = 'https://support.google.com/a/answer/1219251';

/** The step that gives the caller a privilege. */
export const ROLE = {
  action: 'AskAdmin',
  who: 'workspaceAdmin',
  title: 'Give {caller} an admin role with the privilege of this action',
  detail:
    'Admin console, Account, Admin roles: a role such as User Management, Groups Admin or Help Desk, or a custom one. A super admin assigns it. It works within minutes, at most a day.',
  url: 'https://admin.google.com/ac/roles',
  docs: PRIVILEGES,
} as const;
