const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;

/** The page that Drive shows to somebody without access, in the languages of its users. */
export const NEED_ACCESS = [
  'Request access, or switch to an account with access',
  'You need access Ask for access',
  'Sie benötigen eine Zugriffsberechtigung',
  'Sie benötigen Zugriff',
  'Vous devez demander l',
  "Vous avez besoin d'une autorisation",
  'Necesitas permiso para acceder',
  'Necesitas acceso Solicita',
  'Você precisa de permissão',
  'Você precisa de acesso',
  'Devi richiedere l',
  'Je hebt toegang nodig',
  'Potrzebujesz dostępu Poproś',
  'Вам требуется доступ',
  'Вам нужно разрешение',
  'アクセス権が必要です アクセス権をリクエスト',
  '액세스 권한이 필요합니다',
  '您需要访问权限',
  '你需要存取權',
] as const;

/** Files that a script fetches by the link that people share. */
export const links = {
  'link-without-sign-in': {
    says: 'The link is fetched without a sign-in that may open the file: a script has no session of a browser.',
    when: [
      { kind: DENIED, sentences: ['need-access'] },
      { kind: DENIED, hosts: ['docs.google.com', 'drive.google.com', 'drive.usercontent.google.com'] },
    ],
    only: true,
    source: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
    steps: [
      {
        action: 'ShareResource',
        who: 'resourceOwner',
        title: 'Share the file with the account that reads it, and call the Drive or Sheets API',
        detail: 'A service account is shared with by its address. Call the API with its credential: no browser is needed.',
        url: ['https://drive.google.com/open?id={id}', 'https://drive.google.com/drive/my-drive'],
        docs: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
      },
      {
        action: 'ShareResource',
        who: 'resourceOwner',
        when: 'If everybody may read it',
        title: 'Share the file with "Anyone with the link" as Viewer',
        detail: 'Then everybody who has the link reads it without signing in, and may pass it on. An organization can block that.',
        docs: 'https://support.google.com/drive/answer/2494822',
      },
    ],
  },
} as const;
