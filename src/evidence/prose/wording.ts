/**
 * What Google's servers say in prose, and only there. Every guess from wording lives in this table: an id that the rules use, a cue (lower-case words of which
 * every matching text contains one: the pattern runs only where one is), the pattern, and its source. Named groups become facts (see `named-groups.ts`).
 */
export type Wording = readonly [id: string, cue: string, pattern: RegExp, source: string];

const IAM = 'https://cloud.google.com/iam/docs/troubleshooting-access';
const GCS = 'https://cloud.google.com/storage/docs/troubleshooting';
const BQ = 'https://cloud.google.com/bigquery/docs/error-messages';
const USAGE = 'https://cloud.google.com/service-usage/docs/enable-disable';
const QUOTAS = 'https://cloud.google.com/docs/quotas/troubleshoot';
const KEYS = 'https://cloud.google.com/docs/authentication/api-keys';
const OAUTH = 'https://developers.google.com/identity/protocols/oauth2';
const DRIVE = 'https://developers.google.com/workspace/drive/api/guides/handle-errors';
const VPC = 'https://cloud.google.com/vpc-service-controls/docs/troubleshooting';
const ORG = 'https://cloud.google.com/resource-manager/docs/organization-policy/troubleshoot';
const BILLING = 'https://cloud.google.com/billing/docs/how-to/verify-billing-enabled';
const GEMINI = 'https://ai.google.dev/gemini-api/docs/troubleshooting';
const MAPS = 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding';
const IAP = 'https://cloud.google.com/iap/docs/faq';
const RUN = 'https://cloud.google.com/run/docs/troubleshooting';
const ADC = 'https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds';
const ANALYTICS = 'https://developers.google.com/analytics/devguides/reporting/core/v4/errors';
const WORKSPACE = 'https://developers.google.com/workspace/admin/directory/v1/limits';

/** Exact sentences of a server, which name one cause. Order matters: the first one that matches decides. */
// prettier-ignore
export const TEMPLATES = [
  // Policies and perimeters
  ['vpc-service-controls', 'prohibited vpc', /prohibited by organization's policy(?:[\s\S]{0,80}?vpcServiceControlsUniqueIdentifier:\s*(?<policyId>[\w-]{6,}))?|(?:due to|because of|blocked by|violates?) (?:a |the )?VPC Service Controls/gi, VPC],
  ['org-policy', 'constraints customconstraints constraint policy orgpolicy organizationpolicy', /(?<policyId>(?:custom)?constraints\/[\w.]+)(?:[`'"\]]? (?:violated for (?:project (?<project>[\w-]+\w)|\S+)|enforced at the (?<project2>\d+) project))?|violates? (?:org(?:anization)? policy )?constraint|(?:denied|restricted|prevented|prohibited|blocked|disallowed) by (?:an? |the |your )?org(?:anization)? ?policy|org(?:anization)? policy (?:constraint|prevents|prohibits|restricts|does not allow)/gi, ORG],
  ['key-creation', 'creation', /(?:Key|Service account) creation is not allowed on this/gi, 'https://cloud.google.com/iam/docs/keys-create-delete'],
  ['org-policy-members', 'permitted', /do(?:es)? not belong to a permitted customer/gi, ORG],
  ['public-access-prevention', 'prevention', /public access prevention is enforced/gi, GCS],
  ['uniform-access', 'uniform', /(?:Cannot|not) [\s\S]{1,80} uniform bucket-level access is enabled/gi, GCS],
  ['retention', 'retention hold object', /(?<type>Object) '(?<resource>[^']{1,300})' is (?:subject to|under)|(?:retention (?:policy|period|expiration)|(?:event-based|temporary) hold)[\s\S]{0,120}(?:cannot|may not|prevents?|not met|until)|(?:cannot|may not)[\s\S]{0,80}(?:retention|active hold)/gi, GCS],
  ['lien', 'prevent', /\blien to prevent|prevent deletion/gi, 'https://cloud.google.com/resource-manager/docs/project-liens'],
  ['iam-deny', 'deny', /(?:denied|blocked|prohibited) (?:by|due to|because of) (?:an? |the )?(?:IAM )?deny polic/gi, IAM],
  ['access-boundary', 'boundary', /principal access boundary/gi, IAM],
  ['location', 'location', /(?:User )?location is not supported|determine user location/gi, GEMINI],
  ['region', 'region country location', /Region not supported|not (?:currently )?available in your (?:country|region|location)|(?:not (?:available|supported)|restricted|blocked) (?:in|from|for) your (?:billing )?(?:country|region|location)|country, region,? or territory (?:is )?not supported/gi, GEMINI],
  ['billing-country', 'billing', /Access to (?<service>[\w.-]+) is restricted from your billing country and was denied for project_number:(?<project>\d+)/gi, GEMINI],
  ['account-restricted', 'restricted', /Account restricted/gi, OAUTH],
  ['admin-policy', 'policies', /restricted by policies within your organization/gi, OAUTH],
  ['classroom-off', 'classroomapidisabled classroomdisabledforuser', /@Classroom(?:ApiDisabled|DisabledForUser)/gi, 'https://developers.google.com/workspace/classroom/reference/access-errors'],
  ['admin-block', 'administrator administrators admin', /(?:domain |your )?administrators? (?:has |have )?(?:not allowed|disabled|blocked|turned off|restricted)|(?:disabled|blocked|restricted|not allowed) by (?:your |the |a )?(?:domain |workspace |organization )?admin/gi, DRIVE],
  ['domain-policy', 'domain', /domain policy (?:has )?(?:disabled|prevents|does not allow)/gi, DRIVE],
  ['outside-sharing', 'outside', /(?:sharing|shar(?:e|ed)|access)[\s\S]{0,60} outside (?:of )?(?:your|the|its|this) (?:organization|domain)[\s\S]{0,40}(?:not allowed|not permitted|disabled|denied|restricted)?/gi, DRIVE],
  ['sharing-restriction', 'restrictions', /Sharing restrictions cannot be set/gi, DRIVE],
  ['comments-disabled', 'comments', /has disabled comments|comments (?:are|have been) (?:disabled|turned off)/gi, 'https://developers.google.com/youtube/v3/docs/errors'],
  ['protected-range', 'protected', /(?:trying to edit|editing) a protected (?:cell|range|sheet)/gi, 'https://developers.google.com/workspace/sheets/api/samples/ranges'],
  ['owner-restriction', 'file', /file cannot be (?:copied|downloaded|exported|printed)|(?:copying|downloading|printing) (?:of )?this file (?:is|has been) (?:disabled|restricted)/gi, DRIVE],
  ['abuse', 'abusive malware spam', /(?:download|identified as) (?:abusive|malware|spam)|abusive files?/gi, DRIVE],
  ['org-restriction', 'restriction', /Org Restriction/gi, 'https://cloud.google.com/resource-manager/docs/organization-restrictions/overview'],
  ['embedded-browser', 'embedded', /classified as an embedded user-agent/gi, OAUTH],
  // Credentials
  ['token-revoked', 'revoked', /Token has been (?:expired or )?revoked/gi, OAUTH],
  ['adc-needs-quota-project', 'quota', /API requires a quota project, which is not set by default/gi, ADC],
  ['adc-end-user', 'credentials', /authenticated using end user credentials from (?:the )?Google Cloud SDK/gi, ADC],
  ['adc-local', 'credentials', /authenticating by using local Application Default Credentials/gi, ADC],
  ['key-blocked', 'blocked', /Requests from (?:this )?(?:referr?er|(?:Android|iOS) client application)[\s\S]{0,200}? (?:are|is) blocked/gi, KEYS],
  ['key-api-blocked', 'blocked', /Requests to this API (?:(?<service>[\w-]+(?:\.[\w-]+)+)|(?<api>[\w-]+))(?: method (?<rpcMethod>[\w.]+))? (?:are|is) blocked/gi, KEYS],
  ['key-ip', 'key ip per', /API key has an IP address restriction|per-IP or per-Referer restriction|(?:IP|site|referer|application) [\s\S]{0,40}not authorized to use this API key/gi, KEYS],
  ['key-not-usable', 'keys', /API keys with referer restrictions cannot be used/gi, MAPS],
  ['key-unauthorized', 'key', /(?:is|are) not authorized to use this (?:service or )?API key|API key is not authorized/gi, MAPS],
  ['key-expired', 'expired', /API key expired/gi, KEYS],
  ['key-invalid', 'key', /API key (?:not valid|not found|(?:is|was) invalid|(?:is|was) reported as leaked)|provided API key is (?:invalid|not valid|expired)|Bad API key|Invalid API key/gi, KEYS],
  ['key-missing', 'key', /missing a valid API key|must (?:use|provide) an API key|requires an API key|No API key/gi, MAPS],
  ['key-not-supported', 'keys', /API keys are not (?:supported|accepted) by this API/gi, KEYS],
  ['unregistered-caller', 'unregistered', /unregistered callers/gi, KEYS],
  ['consumer-suspended', 'suspended', /(?:Consumer '(?:(?:projects\/|project(?:_number|_id)?:)(?<project>[\w.:-]{1,80})|[^']{0,120})'|project[\s\S]{0,60}|account[\s\S]{0,60}) (?:has been|is|was) suspended/gi, IAM],
  ['terms-violation', 'terms denied', /has been denied access\. Please contact support|violat(?:ion|ed|es|ing)[\s\S]{0,40}Terms of Service/gi, 'https://cloud.google.com/terms'],
  ['terms-not-accepted', 'terms tos', /(?:must|need to|have not|has not) (?:accept|agree to|accepted|agreed to) (?:the )?(?:[\w ]{1,40} )?(?:Terms of Service|ToS\b)/gi, 'https://cloud.google.com/terms'],
  ['project-not-found', 'project', /Project (?<project>[\w.:-]+) is not found and cannot be used for API calls/gi, USAGE],
  ['project-deleted', 'deleted deletion', /project[\s\S]{0,60} (?:has been|is|was) (?:deleted|scheduled for deletion|marked as deleted|pending deletion)/gi, USAGE],
  ['user-project-invalid', 'invalid', /User project specified in the request is invalid/gi, GCS],
  ['project-denied', 'denied', /Permission denied on resource project (?<project>[\w:-]+(?:\.[\w:-]+)*)/gi, USAGE],
  ['unauthenticated-permission', 'unauthenticated', /Unauthenticated requests do not have permission "?(?<permission>[\w.]+)"? on resource "(?<resource>[^"]+)"/gi, IAM],
  ['attribute-condition', 'attribute identity', /rejected by the attribute condition|full resource name of the Identity Provider/gi, 'https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation'],
  ['delegation-subject', 'impersonation', /Invalid impersonation/gi, 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes'],
  ['credentials-missing', 'missing', /missing (?:a )?(?:required|valid)? ?authentication credential|credentials? (?:is|are) missing/gi, OAUTH],
  ['login-required', 'login', /Login Required/gi, OAUTH],
  ['unauthenticated-limit', 'unauthenticated sign', /Limit for Unauthenticated Use Exceeded|Limit Exceeded\. Please sign up/gi, KEYS],
  ['reauth', 'reauth', /reauth related error/gi, 'https://support.google.com/a/answer/9368756'],
  ['credentials-invalid', 'invalid valid', /(?:had|has|have|with) invalid (?:authentication )?credentials|invalid (?:authentication )?credentials|does not have valid authentication credentials|may have invalid credentials/gi, OAUTH],
  ['not-authenticated', 'authenticated', /request was not authenticated|is not authenticated/gi, RUN],
  ['iap', 'iap bearer jwt', /Invalid IAP credentials|Invalid bearer token|Invalid JWT (?:audience|signature)|IAP[\s\S]{0,40}(?:JWT|audience|token)/gi, IAP],
  ['iap-error-code', 'problem', /There was a problem with your request\. Error code \d+/gi, IAP],
  ['verification', 'verification comply blocked', /has not completed the Google verification process|doesn't comply with Google's OAuth|This app is blocked|^Access blocked:/gi, OAUTH],
  ['client-internal', 'restricted', /client is restricted to users within its organization/gi, OAUTH],
  ['signature', 'signature', /signature we calculated does not match|signature (?:has )?expired|Invalid signature|'signature' is not valid/gi, GCS],
  ['attestation', 'attestation check registered', /attestation failed|^App not registered|App Check token (?:is )?(?:invalid|expired|missing)/gi, 'https://firebase.google.com/docs/app-check'],
  ['sender-mismatch', 'mismatch', /SenderId mismatch/gi, 'https://firebase.google.com/docs/cloud-messaging/error-codes'],
  ['service-off-for-user', 'enabled signed', /(?:Mail|Calendar|Drive) service not enabled|must be signed up for Google (?:Calendar|Drive)/gi, WORKSPACE],
  ['service-accounts-cannot', 'accounts', /^Service accounts cannot\b/gi, 'https://developers.google.com/workspace/calendar/api/guides/errors'],
  // Billing
  ['billing-needed', 'billing billed', /requires billing to be enabled|must enable billing|has billing disabled|billing (?:has not been|is not|must be) enabled|only accessible to billed users|not (?:configured|enabled) billing|verify your project has an active billing account/gi, BILLING],
  ['billing-enable-link', 'billing', /enable billing on (?:the )?project[ #]{1,3}(?<project>[\w-]+)|billing(?:\/enable)?\?project=(?<project2>[\w-]+)|Project (?<project3>[a-z][\w-]+) \(#\d+\) has billing disabled/gi, BILLING],
  ['billing-account', 'billing dunning', /\bdunning\b|billing account[\s\S]{0,80}(?:disabled|absent|closed|delinquent|not found|not open|not active|past due|suspended|invalid)|(?:disabled|absent|closed|delinquent|inactive|invalid|suspended) billing account|check billing account/gi, BILLING],
  ['free-tier', 'tier', /not allowed in the free tier/gi, BQ],
  ['requester-pays', 'requester', /requester pays bucket but no user project/gi, GCS],
  ['prepayment', 'credit credits', /(?:prepayment|prepaid) credits? (?:are|is) depleted|billing[\s\S]{0,40}credits? (?:exhausted|depleted)/gi, GEMINI],
  ['project-account-disabled', 'disabled', /account for the specified project has been disabled/gi, GCS],
  // The API itself
  ['account-off', 'account gaia', /account[\s\S]{0,80}? (?:is|has been|was) (?:disabled|deleted|locked|suspended)|Gaia id not found for email/gi, 'https://cloud.google.com/iam/docs/service-accounts-disable-enable'],
  ['api-not-used', 'used', /API(?: v\d+)? has not been used in project (?<project>[\w.:-]+)(?: before or it is disabled)?(?:\. Enable it by visiting (?<activationUrl>https:\/\/\S+))?/gi, USAGE],
  ['service-not-enabled', 'enabled', /(?:Service|API) ['"`[]?(?<service>[\w\-.][-\w]*\.[\w\-.]+)['"`\]]? (?:is )?not enabled (?:for consumer|on project|for project|for) ['"`[]?(?:project_number:|projects?[:/])?(?<project>[\w-]+)|API is not enabled (?:for|on|in) (?:the )?project (?<project2>[\w-]+\w)/gi, USAGE],
  ['not-activated', 'activated', /has not activated the (?<service>[\w.-]+\.[a-z]+) API(?:\. Please enable the API for project (?<project>[\w.:-]+))?/gi, USAGE],
  ['earth-engine', 'earth', /Project (?<project>[\w-]+) is not registered to use Earth Engine|Not signed up for Earth Engine/gi, 'https://developers.google.com/earth-engine/guides/access'],
  ['no-datastore', 'datastore', /project (?<project>[\w-]+) does not exist or it does not contain an active Cloud Datastore|Firestore API is not available for (?:Cloud )?(?:Datastore|Firestore in Datastore)/gi, 'https://cloud.google.com/datastore/docs/activate'],
  ['no-database', 'database', /The database \S{1,60} does not exist for project (?<project>[\w-]+)/gi, 'https://cloud.google.com/firestore/docs/manage-databases'],
  ['model-not-allowed', 'publisher', /Publisher Model [\s\S]{1,200} not found or your project does not have access|Project `(?<project>[\w-]+)` is not allowed to use Publisher Model `(?<resource>[^`]+)`/gi, 'https://cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models'],
  ['api-not-authorized', 'api', /project does not have (?:the )?access to [\w ]{2,60} API|project is not authorized to use this API|legacy API,? which is not enabled|This API (?:is not|has not been) (?:enabled|activated)/gi, MAPS],
  ['turn-on-api', 'turn enabled', /(?:must turn on|has not enabled) the [\w ]{2,60} API/gi, 'https://developers.google.com/workspace/chat/configure-chat-api'],
  ['shut-down', 'shutting', /deprecated and shutting down/gi, 'https://cloud.google.com/artifact-registry/docs/transition/transition-from-gcr'],
  ['access-not-configured', 'configured', /Access Not Configured/gi, USAGE],
  // Scopes
  ['drive-credentials', 'drive', /Permission denied while getting Drive credentials/gi, 'https://cloud.google.com/bigquery/docs/external-data-drive'],
  ['scope', 'scope scopes', /insufficient (?:authentication |OAuth )?scopes?|(?:missing|lacks?|without|not have)(?: the| a| any of the)?(?: required)?(?: OAuth)? scopes?|scopes? (?:does not|doesn't|do not) (?:allow|permit|give|support)|scope\(?s?\)? (?:are|is) not authorized|granted scopes do not give|requested scopes were invalid|not authorized for any of the scopes/gi, OAUTH],
  // Permissions
  ['generic-denied', 'generic', /generic::permission_denied/gi, IAM],
  ['permission-on', 'permission permissions', /Permissions? ['"`]?(?<permission>[a-z][\w-]*(?:\.\w+){1,4}(?:\/\w+\.\w+)?)['"`]? (?:denied|is required|required|missing|not granted|on the)(?:[\s\S]{0,60}?(?:on|for) (?:the )?(?:resource|service account|project|bucket|table|dataset)? ?['"`]?(?<resource>(?:\/\/|projects\/|folders\/|organizations\/|[\w.+-]+@)[^\s'"`,()]+))?/gi, IAM],
  ['permission-lacked', 'permission permissions', /(?:lacks|missing|does not have|doesn't have|without|needs|requires?d?|necessary|needed)(?: the| an?)?(?: IAM)?(?: following)?(?: required| necessary)? permissions?:? ['"`[]?(?<permission>[a-z][\w-]*(?:\.\w+){1,4}(?:\/\w+\.\w+)?)['"`\]]?(?:[\s\S]{0,40}?(?:on|for) (?:the )?(?:resource|service account|project|table|dataset)? ?['"`]?(?<resource>(?:\/\/|projects\/|folders\/|organizations\/|[\w.+-]+@)[^\s'"`,()]+))?/gi, IAM],
  ['permission-required-for', 'permission', /Required ['"](?:(?<permission>\w+(?:\.\w+)+)|\w+)['"] permission(?:\(s\))? for ['"](?<resource>[^'"]+)['"]/gi, IAM],
  ['permission-missing-on', 'missing', /Resource (?<resource>\S+) is missing IAM permission: (?<permission>[\w.]+)/gi, IAM],
  ['permission-use-project', 'permission', /Caller does not have required permission to use project (?<project>[\w:.-]*\w)/gi, USAGE],
  ['permission-role-of', 'role', /Grant the caller the (?<role>roles\/[\w.]+) role, or a custom role with the (?<permission>[\w.]+) permission/gi, USAGE],
  ['storage-access', 'does do', /(?:(?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w|principal:\/\/[\w.:@%+/-]{1,300}\w)|Anonymous callers?)? do(?:es)? not have (?<permission>[a-z]+\.\w+\.\w+) access to (?:the Google Cloud (?:Storage )?(?:object|bucket|folder|project)|project (?<project>[\w-]+\w)|(?:(?<type>object|bucket|folder) )?(?<resource>[^\s,]+))/gi, GCS],
  ['bigquery-access', 'does', /Access Denied: (?<type>\w+) (?<resource>[^\s,]+): (?:The user (?<principal>\S[^\s@]*@\S+)|User) does not have (?:(?<permission>bigquery\.\w+\.\w+) )?permission/gi, BQ],
  ['bigquery-denied', 'denied', /Access Denied: (?<type>Project|Dataset|Table|View|Job|Connection|Routine) (?<resource>[^\s,]+):/gi, BQ],
  ['instance-access', 'permission', /(?:User )?\[(?<principal>[\w.+-]{1,64}@[\w.-]{1,200})\] does not have permission to access \w+ instance \[(?<resource>[^\]]+)\]/gi, IAM],
  ['service-account-access', 'access', /does not have access to service account ['"](?<resource>[^'"]{1,200})['"](?:\.\s{1,3}User: '(?<principal>[^']{1,200})')?/gi, 'https://cloud.google.com/iam/docs/service-accounts-actas'],
  ['kubernetes', 'cannot', /User "(?<principal>[^"]{1,200})" cannot \w+ resource [\s\S]{1,200}?requires one of \["(?<permission>[\w.]+)"/gi, 'https://cloud.google.com/kubernetes-engine/docs/troubleshooting/troubleshooting-gke-iam'],
  ['must-have-permission', 'must agent ensure missing', /Permission denied while using the [\w ]{3,60} Service Agent|(?:Service Agent (?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w) )?must have (?:the )?permissions? to |missing (?:necessary|required) permissions?|Ensure that [\s\S]{1,160} has (?:the )?['"]/gi, RUN],
  ['grant-to', 'grant', /must grant [\w ]{3,60} (?:permission|role) to (?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w)/gi, IAM],
  ['act-as', 'act', /(?:not authorized|not have (?:access|permission)) to act as (?:the (?:specified )?)?service account:? ?['"]?(?<resource>[\w.+-]{1,64}@[\w.-]{1,200}\w)/gi, 'https://cloud.google.com/iam/docs/service-accounts-actas'],
  ['secret-access', 'secret', /Permission denied on secret: (?<resource>projects\/[^\s,]+)(?: for Revision service account (?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w))?/gi, 'https://cloud.google.com/run/docs/configuring/services/secrets'],
  ['invoke', 'invoke authorized', /not authorized to invoke this service|4033: 'not authorized'/gi, RUN],
  ['role-needed', 'role one', /needs (?:the )?[\w/. -]{3,60} role|must have one of \[|granted the '[^']{3,80}' role/gi, IAM],
  ['publish', 'publish', /does not have permission to publish messages/gi, GCS],
  ['registry-exchange', 'exchange', /Token exchange failed for project '(?<project>[^']+)'/gi, 'https://cloud.google.com/container-registry/docs/troubleshooting'],
  ['edit-app', 'edit', /do not have permission to edit this app <app_id=u?'(?<resource>[^']+)'/gi, IAM],
  ['client-not-authorized', 'authorized', /client is not authorized to make this request/gi, IAM],
  ['user-not-authorized', 'authorized', /User not authorized to perform this action/gi, IAM],
  ['admin-not-authorized', 'authorized', /Not Authorized to access this resource|You are not authorized to (?:read|view|access)/gi, WORKSPACE],
  ['administrators-only', 'only', /only (?:\w+ )?admin(?:istrator)?s (?:can|may)\b/gi, WORKSPACE],
  ['firebase-bucket', 'bucket', /Could not access bucket (?<resource>\S+)\. Please enable Firebase Storage/gi, 'https://firebase.google.com/docs/storage/web/handle-errors'],
  ['service-account-lacks', 'account', /service account [('"]?(?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w)[)'"]? (?:does not have (?:the )?(?:required |sufficient |necessary )?(?:permission|access)|has insufficient permissions?)/gi, IAM],
  // Access that is managed on the resource itself
  ['shared-file', 'permission permissions', /(?:(?:not|n't) have (?:sufficient|enough|the required)|insufficient) permissions? (?:for|on|to) (?:this |the )?(?:file|folder|item)/gi, DRIVE],
  ['shared-property', 'permission permissions', /does not have (?:sufficient|enough) permissions? (?:for|to access) (?:this|the) (?:profile|property|view|account|site|container|data stream)/gi, ANALYTICS],
  ['firebase-rules', 'perform', /Permission denied\. Could not perform this operation/gi, 'https://firebase.google.com/docs/storage/web/handle-errors'],
  ['shared-site', 'site', /sufficient permission for site '(?<resource>[^']+)'/gi, 'https://support.google.com/webmasters/answer/2451999'],
  ['no-analytics', 'account', /does not have (?:an?|any) (?:Google )?\w+ account/gi, ANALYTICS],
  ['url-ownership', 'ownership owner own administer', /do(?:es)? not own th(?:is|e) (?:site|property|domain|URL)|verify the URL ownership|not authorized to administer the domain|requires domain ownership verification|(?:not an?|isn't an?) (?:verified )?(?:site )?owner(?: of (?:this|the) (?:site|property|domain))?\b/gi, 'https://developers.google.com/search/apis/indexing-api/v3/prereqs'],
  ['calendar-access', 'calendar organizer', /You need to have (?:reader|writer|owner) access to this calendar|only be changed by the organizer/gi, 'https://developers.google.com/workspace/calendar/api/guides/errors'],
  ['account-access', 'account accounts', /User cannot access account (?<resource>\d+)|developer account does not own the application|not associated with any Ads accounts/gi, 'https://developers.google.com/shopping-content/guides/errors'],
  ['customer-access', 'customer', /doesn't have permission to access customer/gi, 'https://developers.google.com/google-ads/api/docs/common-errors'],
  ['play-access', 'permissions', /current user has insufficient permissions to perform the requested operation/gi, 'https://developers.google.com/android-publisher/getting_started'],
  ['play-link', 'linked', /has not been linked in the Google Play Developer Console/gi, 'https://developers.google.com/android-publisher/getting_started'],
  ['private-data', 'permission', /^No permission to (?:read|add|access|view|edit|modify|delete|create)\b/gi, 'https://developers.google.com/fit/rest'],
  ['blog-access', 'permission', /you don't have permission to access this resource/gi, 'https://developers.google.com/blogger/docs/3.0/using'],
  ['mailbox-delegation', 'delegation', /Delegation denied for (?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w)/gi, 'https://developers.google.com/workspace/gmail/api/guides/delegate_settings'],
  ['membership', 'member membership', /requires (?:shared drive|team drive) membership|(?:is not|isn't|must be|not) a(?: direct)? member of (?:this|the) (?:space|group|shared drive|team drive|course|room)/gi, 'https://developers.google.com/workspace/chat/api/guides/message-formats'],
  ['group-access', 'denied', /Permission denied (?:for|on) resource (?<resource>groups\/\w+)|Permission denied on resource Space\b/gi, 'https://cloud.google.com/identity/docs/how-to/setup'],
  ['not-found-or-denied', 'denied', /^Not found or permission denied/gi, 'https://developers.google.com/tag-platform/tag-manager/api/v2'],
  ['not-properly-authorized', 'authorized associated', /not (?:be )?properly authorized|permissions associated with the request are not sufficient/gi, 'https://developers.google.com/youtube/v3/docs/errors'],
  ['file-not-found', 'file package', /(?<type>File|Package) not found:? ?(?<resource>[\w-]{10,})?/gi, DRIVE],
  // Capacity
  ['service-account-storage', 'storage', /Service Accounts do not have storage quota/gi, DRIVE],
  ['storage-full', 'storage', /storage quota (?:has been|is|was|limit)? ?exceeded|exceeded[\s\S]{0,40}storage quota/gi, DRIVE],
  ['item-limit', 'limit number coursememberlimitreached usergroupsmembershiplimitreached', /(?:file|item|member|folder|children|label)s? limit for this[\s\S]{0,40} exceeded|number of (?:items|children|cells|files)[\s\S]{0,80}(?:limit|exceed)|above the limit of \d+|(?:user|account|license|project|member)s?(?: (?!rate)[\w-]+){0,2} limit (?:has been |was )?(?:reached|exceeded)|@(?:CourseMember|UserGroupsMembership)LimitReached|exceeded the (?:maximum )?limit (?:of|on) /gi, DRIVE],
  ['too-large', 'large', /too large to (?:be )?(?:export|download|copy|convert)/gi, DRIVE],
  ['quota-metric-lines', 'metric', /metric name = (?<metric>\S+)\s+limit name = (?<limit>\S+)\s+limit = (?<limitValue>\d+)/gi, 'https://cloud.google.com/compute/resource-usage'],
  ['compute-quota', 'quota', /Quota (?:limit )?'(?<metric>[\w-]+)' (?:has been )?exceeded\.\s+Limit: (?<limitValue>\d+)(?:\.\d+)?(?: (?:in region (?<location>[\w-]+)|globally))?/gi, 'https://cloud.google.com/compute/resource-usage'],
  ['insufficient-quota', 'quota', /Insufficient (?:regional |project |global )?quota to satisfy request(?: for resource)?: (?:resource )?"(?<metric>\w+)"[\s\S]{0,120}?quota (?:is|of) '(?<limitValue>\d+)/gi, 'https://cloud.google.com/kubernetes-engine/quotas'],
  ['insufficient-quota-project', 'quota', /Insufficient '(?<metric>\w+)' quota|Quota failure for project (?<project2>[\w-]+\w)|project (?<project>[\w-]+) has insufficient quota/gi, 'https://cloud.google.com/build/quotas'],
  ['quota-violated', 'violated', /Quota violated:\s+(?<metric>\w+) requested: \d+ allowed: (?<limitValue>\d+)/gi, 'https://cloud.google.com/run/quotas'],
  ['limit-zero', 'limit', /Quota exceeded for metric: (?<metric>[\w./-]+), limit: (?<limitValue>0)\b/gi, 'https://ai.google.dev/gemini-api/docs/rate-limits'],
  ['stockout', 'resources pool unavailable', /does not have enough resources available|RESOURCE_POOL_EXHAUSTED|currently unavailable in the [\w-]+ zone/gi, 'https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-vm-creation'],
  ['maximum-number', 'maximum more', /(?:reached|exceed(?:s|ed)?|over)[\s\S]{0,30}maximum (?:allowed )?number of|may not have more than \d+|exceeds the allowed maximum|larger than the maximum allowed|maximum number of [\s\S]{1,60} (?:reached|exceeded)/gi, QUOTAS],
  ['quota-metrics-exceed', 'metrics quotas tier', /quota metrics exceed quota limits: (?<metric>[\w./-]+\w)|following quotas were exceeded: (?<metric2>\w+)(?: \(quota: (?<limitValue>\d+))?|does(?:n't| not) have a free quota tier/gi, 'https://cloud.google.com/vertex-ai/docs/quotas'],
  ['limit-on-resource', 'limit', /Exceeded limit '(?<metric>[^']{1,120})' on resource '(?<resource>[^']{1,200})'(?:\. Limit: (?<limitValue>\d+))?/gi, 'https://cloud.google.com/compute/quotas-limits'],
  ['quota-increase', 'increase', /requesting an increase in quota/gi, 'https://cloud.google.com/run/quotas'],
  ['resources-exceeded', 'resources', /Resources exceeded during query execution/gi, BQ],
  ['total-allowable', 'quota', /Quota exceeded for total allowable (?<metric>[\w ]{2,40}?) per|billing quota exceeded/gi, QUOTAS],
  ['allotted-quota', 'allotted', /exceeded your allotted (?:project )?quota/gi, 'https://support.google.com/cloud/answer/6330231'],
  // Rates
  ['quota-consumer', 'quota', /(?:Quota exceeded|Insufficient tokens) for quota (?:metric |group )?'(?<metric>[^']+)' and limit '(?<limit>[^']+)' of service '(?<service>[^']+)'(?: for consumer '(?:project_number|projects?|project_id|api_key)[:/](?<project>[^']+)')?(?:[\s\S]{0,200}?[?&]metric=(?<metric2>[\w./-]+)[\s\S]{0,200}?[?&]project=(?<project2>[\w-]+))?/gi, QUOTAS],
  ['quota-metric', 'quota', /Quota exceeded for (?:metric: )?(?<metric>[\w-]+(?:\.[\w-]+)+\/[\w-]+)(?:, limit: (?<limitValue>\d+))?/gi, QUOTAS],
  ['rate', 'rate limit limits frequent', /(?:user[- ])?rate[- ]limits? exceeded|exceeded your rate[- ]limit|operation rate exceeded|too frequent operations|Request rate higher than configured|exceed(?:s|ed) (?:the |your )?(?:[\w-]+ )?rate limits?/gi, QUOTAS],
  ['rate-reduce', 'rate quickly', /reduce (?:your|the) (?:request )?rate|too quickly/gi, GCS],
  ['back-off', 'back backoff', /implement exponential back ?off/gi, ANALYTICS],
  ['sharing-limit', 'sharing', /exceeded your sharing quota/gi, DRIVE],
  ['download-limit', 'download', /download quota for this file/gi, DRIVE],
  ['daily-requests', 'daily', /daily (?:request )?(?:quota|limit)(?: for this API)?(?: (?:has been |was )?exceeded)?|exceeded your daily/gi, QUOTAS],
  ['too-many', 'many', /too many (?:concurrent |pending |table |API )?(?:requests|queries|attempts|table update operations|calls|operations|updates|connections|builds)/gi, QUOTAS],
  ['usage-limits', 'usage', /usage limits exceeded/gi, 'https://support.google.com/a/answer/2905486'],
  ['your-quota', 'quota', /exceeded your(?: current)?(?: <[^>]+>)? ?quota/gi, 'https://developers.google.com/youtube/v3/docs/errors'],
  ['exhausted', 'exhausted exceeded', /Resource (?:has been |was )?exhausted|resource_exhausted|^Exhausted (?:[\w ]{3,60} (?:tokens|quota)|concurrent)|request quota exceeded/gi, QUOTAS],
  ['bq-quota', 'quota', /Your (?:project|table|user|usage) exceeded (?:the )?(?:custom )?quota for|Custom quota exceeded(?:[\s\S]{0,60}?custom quota for (?<metric>\w+))?/gi, BQ],
  ['upload-limit', 'videos', /exceeded the number of videos/gi, 'https://developers.google.com/youtube/v3/docs/errors'],
  ['soft-limit', 'soft', /inner batch requests soft limit/gi, DRIVE],
  ['serving-quota', 'serving', /over its serving quota/gi, 'https://cloud.google.com/appengine/docs/standard/quotas'],
  ['automated-queries', 'automated', /sending automated queries/gi, 'https://support.google.com/websearch/answer/86640'],
  ['wait-and-retry', 'wait', /quota exceeded[\s\S]{0,20}please wait/gi, QUOTAS],
  ['insufficient-rate-quota', 'quota', /Insufficient quota to proceed/gi, ANALYTICS],
] as const satisfies readonly Wording[];

/** Sentences that many causes share: looked for only where no exact one is, they decide only where nothing better does, and together with the service. */
// prettier-ignore
export const HINTS = [
  ['caller-no-permission', 'permission', /The (?:caller|user|principal) does not have permission/gi, IAM],
  ['missing-or-insufficient', 'permissions', /Missing or insufficient permissions/gi, 'https://firebase.google.com/docs/firestore/security/get-started'],
  ['permission-or-missing', 'exist denied', /(?:denied (?:on|for)(?: the)?(?: resource)? ['"]?(?<resource>(?:\/\/)?[\w.:@-]{1,100}(?:\/[\w.:@-]{1,200}){1,20})['"]? )?\(or (?:it|the resource) (?:may|might) not exist\)|not found or permission denied/gi, IAM],
  ['insufficient-permission', 'insufficient', /^Insufficient Permissions?\b(?! to )/gi, OAUTH],
  ['precondition', 'precondition', /Precondition check failed/gi, 'https://developers.google.com/workspace/gmail/api/guides/handle-errors'],
  ['no-permission', 'permission permissions privileges', /do(?:es)? not have (?:sufficient |the necessary |enough |required )?permissions?|don't have (?:sufficient )?permission|permission denied|insufficient permissions?|insufficient privileges|no permission to|missing (?:a |some )?(?:required )?permissions?/gi, IAM],
  ['no-access', 'access', /do(?:es)? not have (?:sufficient )?access|access (?:is )?denied|not have access/gi, IAM],
  ['not-authorized', 'authorized unauthorized', /not authorized|unauthorized/gi, IAM],
  ['quota-exceeded', 'quota quotas', /\bquotas?\b[\w ]{0,24} exceeded|exceed(?:s|ed|ing) (?:\w+ ){0,3}quota|quota restrictions/gi, QUOTAS],
  ['quota', 'quota', /quota[\s\S]{0,60}(?:exceed|exhaust|insufficient|reached)|(?:exceed|exhaust|insufficient|out of)[\s\S]{0,60}quota/gi, QUOTAS],
  ['billing', 'billing', /billing (?:is )?(?:disabled|not enabled)|enable billing/gi, BILLING],
  // What a sentence that nobody wrote down yet is about: the last resort before the status alone.
  ['about-keys', 'key keys', /\bAPI keys?\b/gi, KEYS],
  ['about-scopes', 'scope scopes', /\bscopes?\b/gi, OAUTH],
  ['about-billing', 'billing payment payments', /\b(?:billing|payments?)\b/gi, BILLING],
  ['about-enabling', 'enabled enable activated disabled', /not (?:been |yet )?(?:enabled|activated)|\benable (?:it|the|this)\b|\b(?:API|service) (?:is|has been) disabled/gi, USAGE],
  ['about-rates', 'rate many fast frequent frequently later slow', /\b(?:too (?:many|fast|frequent(?:ly)?)|try again later|slow down|request rate|rate of)\b/gi, QUOTAS],
  ['about-limits', 'limit limits maximum quota storage', /\b(?:limits?|maximum|quota|storage)\b/gi, QUOTAS],
  ['about-policies', 'policy policies admin administrator administrators organization restrict restricts restricted restriction restrictions prohibited allowed permitted blocked domain', /\b(?:polic(?:y|ies)|admin(?:istrators?)?|organization|restrict(?:s|ed|ions?)?|prohibited|not (?:allowed|permitted)|blocked|outside (?:the|your) domain)\b/gi, ORG],
  ['about-credentials', 'token tokens credential credentials authenticated authentication login logged signed expired account client', /\b(?:tokens?|credentials?|authenticat(?:ed|ion)|log(?:in|ged in)|signed in|expired|account (?:is|has|was)|OAuth client)\b/gi, OAUTH],
  ['about-sharing', 'owner owners share shared sharing member members organizer owned', /\b(?:owners?|shared?|sharing|members?|organizer|owned by)\b/gi, DRIVE],
] as const satisfies readonly Wording[];

/** What a text names, whatever else it says. */
// prettier-ignore
export const MENTIONS = [
  ['quoted-permission', 'permission permissions', /\bpermissions?\b[^'"`]{0,60}['"`](?<permission>(?!com\.|org\.|\w+\.google)[a-z]{2,40}(?:\.[a-z]{1,60}){2})['"`]|['"`](?<permission2>(?!com\.|org\.|\w+\.google)[a-z]{2,40}(?:\.[a-z]{1,60}){2})['"`](?:(?:,|,? and) ['"`][\w.]{5,120}['"`]){0,9} permissions?\b/gi, IAM],
  ['error-opening', 'opening', /Error opening file: (?<resource>gs:\/\/\S+\w)/gi, 'https://cloud.google.com/vision/docs/pdf'],
  ['retry-in', 'retry', /retry in (?<retrySeconds>\d{1,7}(?:\.\d{1,9})?) ?s(?:ec|\b)|retry after (?<retryAt>\d{4}-\d\d-\d\dT[\d:.]+Z)/gi, QUOTAS],
  ['link', 'http https', /(?<helpUrl>https?:\/\/[^\s'"<>]{4,500})/gi, IAM],
  ['resource-named', 'projects folders organizations gs', /(?<!principal(?:Set)?:)(?<!(?:resources\/aiplatform|principal(?:Set)?:\/\/iam\.googleapis\.com)\/)(?<resource>(?:\/\/[\w.-]{3,80}\/)?\b(?:projects|folders|organizations)\/[\w.:-]{1,80}(?:\/[\w.:@~%+-]{1,200}){1,12}|gs:\/\/[^\s'"`,()]{1,300}\w)/gi, IAM],
  ['authenticated-as', 'authenticated user', /(?:command is authenticated as |\bUser ["'[](?=[^\s"'\]]{3,270}["'\]] (?:cannot|does not|is not|lacks)\b))(?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w)/gi, 'https://cloud.google.com/sdk/docs/authorizing'],
  ['service-named', 'googleapis', /(?<![\w/.-])(?<service>[a-z][a-z-]{1,60}\.googleapis\.com)(?![\w/-])/gi, IAM],
  ['project-named', 'project', /\bproject(?:_number:|_id:| number | id )? ?['"`#[]{0,2}(?<project>\d{6,16}|(?<=['"`])[a-z][a-z0-9-]{4,28}[a-z0-9])(?![\w.@-])/gi, IAM],
  ['app-file-grant', 'granted', /has not granted the app (?<project>\d+)/gi, DRIVE],
  ['console-project', 'project', /https:\/\/console\.[\w./-]{4,80}\S{0,200}?[?&]project=(?<project>[\w:-]+(?:\.[\w:-]+)*)/gi, USAGE],
  ['console-api', 'apis', /https:\/\/console\.[\w.]+\/apis\/(?:api|library)\/(?<service>[\w.-]+\w)/gi, USAGE],
] as const satisfies readonly Wording[];
export type WordingId = (typeof TEMPLATES | typeof HINTS | typeof MENTIONS)[number][0];
