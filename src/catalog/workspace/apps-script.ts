import { family } from '../define.js';

const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
const SCOPES = 'https://developers.google.com/apps-script/concepts/scopes';
const KINDS = [
  'InsufficientScope',
  'MissingPermission',
  'NotShared',
  'Unclassified',
  'CredentialRejected',
  'ApiDisabled',
  'PolicyBlocked',
] as const;

/** Apps Script: the API, and what scripts themselves are told. */
export const appsScript = family({
  services: ['script'],
  governedBy: 'sharing',
  docs: 'https://developers.google.com/apps-script/guides/support/troubleshooting',
  sentences: {
    'user-api-off': ['User has not enabled the Apps Script API', 'usersettings'],
    'no-permission-to-call': [
      'You do not have permission to call {words}',
      'do not have permission to call {words}. Required permissions: {scope}',
      'do not have permission to call {words}. Required permissions: \\({scope}',
      'do not have permission to call {words}. Required permissions:',
      "Vous n'avez pas l'autorisation d'appeler",
      'No tienes permiso para llamar',
      'Sie sind nicht berechtigt, {words} aufzurufen',
      'Sie haben keine Berechtigung zum Aufrufen',
      "Non disponi dell'autorizzazione per chiamare",
      'Você não tem permissão para chamar',
      'Je hebt geen toestemming om {words} aan te roepen',
      'Nie masz uprawnień do wywołania',
      'çağırma izniniz yok',
      '호출할 권한이 없습니다',
      'У вас нет разрешения на вызов',
      'を呼び出す権限がありません',
      '没有权限调用',
      '您沒有呼叫',
    ],
    'specified-permissions': ['Specified permissions are not sufficient to call', 'specified permissions are not sufficient'],
    'too-many-times': [
      'Service invoked too many times for one day',
      'Service invoked too many times',
      'Service using too much computer time for one day',
      'Servicio solicitado demasiadas veces',
      'Service zu oft aufgerufen',
      'Service appelé trop de fois',
      'Serviço chamado muitas vezes',
      'Servizio richiamato troppe volte',
      'Служба вызвана слишком много раз',
      '1 日にサービスを実行した回数が多すぎます',
      '^Limit Exceeded: {words}',
      'Exception: Limit Exceeded: {words}',
      'Quota exceeded for {words} for one day',
    ],
    'too-short-time': [
      'Service invoked in a short time too many times',
      'Service invoked too many times in a short time',
      'There are too many scripts running simultaneously',
      'Too many simultaneous invocations',
    ],
    'document-not-shared': [
      'do not have permission to access the requested document',
      'No item with the given ID could be found',
      "perhaps it was deleted, or you don't have read access",
    ],
    'authorization-required': ['Authorization is required to perform that action', 'Script {words} authorization required'],
  },
  answers: [
    { kind: 'InsufficientScope', sentences: ['no-permission-to-call', 'specified-permissions'] },
    { kind: 'RateLimited', sentences: ['too-many-times', 'too-short-time'] },
    { kind: 'ApiDisabled', sentences: ['user-api-off'] },
    { kind: 'NotShared', sentences: ['document-not-shared'] },
    { kind: 'CredentialRejected', problem: 'noCredentials', sentences: ['authorization-required'] },
  ],
  access: {
    '*': {
      thing: 'the script project',
      page: 'https://script.google.com/home',
      roles: [
        ['*.get*', 'Viewer'],
        ['*', 'Editor'],
      ],
      how: 'Open the script, Share, and add the address.',
      docs: 'https://developers.google.com/apps-script/guides/collaborating',
      serviceAccounts: 'never',
    },
  },
  situations: {
    'user-setting-off': {
      says: 'The user who is signed in has the Apps Script API disabled in their own settings.',
      when: { kind: KINDS, sentences: ['user-api-off'] },
      only: true,
      source: 'https://developers.google.com/apps-script/api/how-tos/enable',
      steps: [
        {
          action: 'EnableApi',
          who: 'caller',
          title: 'Turn the Google Apps Script API on at script.google.com/home/usersettings',
          detail: 'Each user does this for the own account. Wait a few minutes, then repeat. The Cloud project also needs the API enabled.',
          url: 'https://script.google.com/home/usersettings',
          docs: 'https://developers.google.com/apps-script/api/how-tos/enable',
          ifAlreadySo: 'Check which account the tool is signed in with, such as with clasp login --status.',
        },
        {
          action: 'FixCredential',
          who: 'caller',
          when: 'If a service account makes the call',
          title: 'Use the credentials of a user: a service account has no such setting to turn on',
          detail:
            'Sign in as a real user, for example with clasp login, or let the service account act as a user by domain-wide delegation.',
          docs: 'https://developers.google.com/apps-script/api/how-tos/enable',
        },
      ],
    },
    'script-not-authorized': {
      says: 'The script runs without the authorization that this service needs.',
      when: [{ kind: KINDS, sentences: ['no-permission-to-call', 'specified-permissions', 'authorization-required'] }],
      only: true,
      source: SCOPES,
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Run the function once from the editor and authorize it; list its scope in oauthScopes',
          detail:
            'Put {scope} into oauthScopes of appsscript.json. Simple triggers (onOpen, onEdit) and custom functions in cells may not call services that need authorization: use an installable trigger or a menu.',
          docs: SCOPES,
          ifAlreadySo:
            'With several Google accounts signed in, the script may run as another one: try a private window with one account. Remove the access of the script in the account and authorize again.',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the script runs in a trigger or a cell',
          title: 'Use an installable trigger instead of onOpen or onEdit, a menu item instead of a cell',
          detail: 'An installable trigger runs with the authorization of the account that created it.',
          docs: 'https://developers.google.com/apps-script/guides/triggers/installable',
        },
      ],
    },
    'document-not-shared': {
      says: "The account that runs the script can't open the document, or the ID isn't that of a document.",
      when: { kind: 'NotShared', sentences: ['document-not-shared'] },
      only: true,
      source: SCOPES,
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Share the document with the account that runs the script',
          detail:
            'A web app runs as its owner or as the visitor, a trigger as the user who created it: share with that account. A file on a shared drive needs membership of the drive.',
          docs: 'https://support.google.com/drive/answer/2494822',
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Check the ID: the part of the address between /d/ and the next slash',
          detail:
            'No document is found by a folder ID, a whole URL or the ID of a published copy. With a URL use openByUrl instead of openById.',
          docs: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String)',
        },
        {
          action: 'Verify',
          who: 'caller',
          when: 'If several Google accounts are signed in to the browser',
          title: 'Open the script in a private window with only the account that has access',
          detail: 'Apps Script may run as another account than the one that you see.',
          docs: SCOPES,
        },
      ],
    },
    'daily-limit': {
      says: 'The account used this service as often as scripts may in a day.',
      when: [{ kind: ['RateLimited', 'QuotaExceeded'], sentences: ['too-many-times'] }],
      only: true,
      source: QUOTAS,
      steps: [
        {
          action: 'Wait',
          who: 'caller',
          title: 'Wait for the next day: Apps Script resets daily quotas 24 hours after the first use',
          detail: 'Quotas count for the user who runs the script. For email, MailApp.getRemainingDailyQuota() shows what is left.',
          docs: QUOTAS,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Call less: read and write whole ranges, cache responses, send one mail to several people',
          detail: 'Workspace accounts have higher limits than personal ones. For more, call the API from a Cloud project of your own.',
          docs: 'https://developers.google.com/apps-script/guides/support/best-practices',
        },
      ],
    },
    'too-fast': {
      says: 'The script calls the service too often in a short time, or too many runs overlap.',
      when: [{ kind: ['RateLimited', 'QuotaExceeded'], sentences: ['too-short-time'] }, { kind: ['RateLimited', 'QuotaExceeded'] }],
      source: QUOTAS,
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Pause between calls with Utilities.sleep, and keep runs from overlapping with LockService',
          detail: 'Repeat with exponential backoff.',
          docs: QUOTAS,
        },
      ],
    },
    'run-from-outside': {
      says: 'scripts.run needs a script and a token of the same Cloud project, all scopes of the script, and a user, not a service account.',
      when: [
        { kind: KINDS, methods: ['script.scripts.run'] },
        { kind: KINDS, services: ['script'], callers: ['serviceAccount', 'machine', 'delegated', 'impersonated'] },
      ],
      source: 'https://developers.google.com/apps-script/api/how-tos/execute',
      steps: [
        {
          action: 'FixCredential',
          who: 'projectAdmin',
          title: "Move the script to the OAuth client's Cloud project, and deploy it as an API executable",
          detail:
            "Project settings of the script, Google Cloud Platform project, Change project. Sign in as a user: service accounts can't run scripts. Ask for every scope that the script itself uses.",
          docs: 'https://developers.google.com/apps-script/api/how-tos/execute',
        },
      ],
    },
    'script-not-shared': {
      says: "The script project doesn't exist, or isn't shared with the signed-in account.",
      when: { kind: ['NotShared', 'MissingPermission', 'Unclassified'], services: ['script'] },
      source: 'https://developers.google.com/apps-script/guides/collaborating',
      steps: [
        {
          use: 'share',
          ifAlreadySo: 'Check the script ID (File, Project settings), not the deployment ID; and the account that is signed in.',
        },
      ],
    },
  },
});
