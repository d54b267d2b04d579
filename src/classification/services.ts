/** The Firebase stores whose security rules, not IAM, decide for the users of an app. */
export const FIREBASE_RULES = /^firebase(?:database|storage)\.googleapis\.com$/;

/** Services whose reasons mean something of their own, by the host or the service name that ErrorInfo states. */
export const STORAGE = /^(?:[\w-]+\.)?storage(?:-\w+)?\.[\w.]*googleapis\.com$|^storage$/;
export const DRIVE = /^(?:drive|docs|sheets|slides|forms)\.googleapis\.com$/;
export const YOUTUBE = /^youtube[\w-]*\.googleapis\.com$/;
export const ANALYTICS = /^analytics[\w-]*\.googleapis\.com$/;
export const ADMIN = /^(?:admin|licensing|groupssettings|groupsmigration|reseller)\.googleapis\.com$/;
export const GMAIL = /^gmail\.googleapis\.com$/;
export const BIGQUERY = /^bigquery[\w-]*\.googleapis\.com$/;
export const ADS = /googleads/;
export const DATA_MANAGER = /datamanager/;
export const OAUTH_SERVICE = /^(?:oauth2|sts|iamcredentials|accounts)\./;

/**
 * Services where access is given on the resource itself, to addresses: a bare "permission denied" of these is a matter of sharing. Every other service of
 * Google's is governed by IAM.
 */
export const SHARING =
  /^(?:drive|docs|sheets|slides|forms|calendar(?:-json)?|gmail|people|tasks|keep|chat|classroom|meet|groupssettings|cloudidentity|searchconsole|webmasters|indexing|analytics(?:reporting|data|admin)?|tagmanager|androidpublisher|playdeveloperreporting|playcustomapp|content|merchantapi|shoppingcontent|googleads|adsense|admob|adexchangebuyer2?|dfareporting|displayvideo|doubleclicksearch|searchads360|doubleclickbidmanager|youtube(?:analytics|reporting)?|blogger|books|fitness|photoslibrary|mybusiness\w*|businessprofileperformance|oauth2|script|vault|driveactivity|drivelabels|firebaseio|workspaceevents|datamanager|realtimebidding|authorizedbuyersmarketplace)\.googleapis\.com$/;
