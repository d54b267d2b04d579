/** The Firebase stores whose security rules, not IAM, decide for the users of an app. */
export const FIREBASE_RULES = /^firebase(?:database|storage)\.googleapis\.com$/;

/** Services whose reasons mean something of their own, by the host or the service name that ErrorInfo states. */
export const STORAGE = /^(?:[\w-]+\.)?storage(?:-\w+)?\.[\w.]*googleapis\.com$|^storage$/;
export const DRIVE = /^(?:drive|docs|sheets|slides|forms)\.googleapis\.com$/;
export const YOUTUBE = /^youtube[\w-]*\.googleapis\.com$/;
export const ANALYTICS = /^analytics[\w-]*\.googleapis\.com$/;
export const GMAIL = /^gmail\.googleapis\.com$/;
export const BIGQUERY = /^bigquery[\w-]*\.googleapis\.com$/;
export const ADS = /googleads/;
export const DATA_MANAGER = /datamanager/;
export const OAUTH_SERVICE = /^(?:oauth2|sts|iamcredentials|accounts)\./;
