import { indexFamilies } from '../../src/catalog/engine/index-families.js';
import { FAMILIES } from '../../src/catalog/families.js';

const { governance } = indexFamilies(FAMILIES);

/** APIs in which some things are governed by IAM, and others by lists, roles or rules of their own: the catalog says which of the two a denial is about. */
const MIXED: ReadonlySet<string> = new Set(['cloudidentity', 'cloudsearch', 'firebasedatabase', 'firebasestorage', 'firestore', 'storage']);

/**
 * How access is granted, by API of googleapis, where it is not plain IAM: as the catalog says. Every other API is IAM if its methods have permissions or
 * accept `cloud-platform`, and unknown otherwise.
 */
export function sharingOf(api: string): 'sharing' | 'mixed' | undefined {
  if (MIXED.has(api)) return 'mixed';
  return governance[api] === 'sharing' || governance[api.toLowerCase()] === 'sharing' ? 'sharing' : undefined;
}

/** URL collection → what its members are called: the deepest one in a URL is what a denial is about. */
export const CONTAINERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  adexchangebuyer: { accounts: 'account' },
  adexchangebuyer2: { accounts: 'account' },
  admob: { accounts: 'account' },
  adsense: { accounts: 'account' },
  adsensehost: { accounts: 'account' },
  adsenseplatform: { accounts: 'account' },
  analytics: { accounts: 'account', webproperties: 'property', profiles: 'view' },
  analyticsadmin: { accounts: 'account', properties: 'property' },
  analyticsdata: { properties: 'property' },
  androidenterprise: { enterprises: 'enterprise' },
  androidmanagement: { enterprises: 'enterprise' },
  androidpublisher: { applications: 'app', apps: 'app', developers: 'developerAccount' },
  authorizedbuyersmarketplace: { bidders: 'bidder', buyers: 'buyer' },
  blogger: { blogs: 'blog' },
  businessprofileperformance: { locations: 'location' },
  calendar: { calendars: 'calendar', calendarList: 'calendar' },
  chat: { spaces: 'space' },
  classroom: { courses: 'course' },
  cloudidentity: { groups: 'group' },
  content: { '@': 'account' },
  css: { accounts: 'account' },
  dfareporting: { userprofiles: 'userProfile' },
  displayvideo: { partners: 'partner', advertisers: 'advertiser' },
  docs: { documents: 'document' },
  doubleclickbidmanager: { queries: 'query' },
  doubleclicksearch: { agency: 'agency', advertiser: 'advertiser' },
  drive: { files: 'file', drives: 'drive', teamdrives: 'drive' },
  drivelabels: { labels: 'label' },
  forms: { forms: 'form' },
  gmail: { users: 'mailbox' },
  gmailpostmastertools: { domains: 'domain' },
  groupsmigration: { groups: 'group' },
  groupssettings: { groups: 'group' },
  keep: { notes: 'note' },
  manufacturers: { accounts: 'account' },
  marketingplatformadmin: { organizations: 'organization' },
  meet: { spaces: 'space', conferenceRecords: 'conferenceRecord' },
  merchantapi: { accounts: 'account' },
  mybusinessaccountmanagement: { accounts: 'account', locations: 'location' },
  mybusinessbusinesscalls: { locations: 'location' },
  mybusinessbusinessinformation: { accounts: 'account', locations: 'location' },
  mybusinesslodging: { locations: 'location' },
  mybusinessnotifications: { accounts: 'account' },
  mybusinessplaceactions: { locations: 'location' },
  mybusinessqanda: { locations: 'location' },
  mybusinessverifications: { locations: 'location' },
  people: { people: 'person', contactGroups: 'contactGroup' },
  playdeveloperreporting: { apps: 'app' },
  realtimebidding: { bidders: 'bidder', buyers: 'buyer' },
  reseller: { customers: 'customer' },
  script: { projects: 'scriptProject', scripts: 'scriptProject' },
  searchads360: { customers: 'customer' },
  searchconsole: { sites: 'site' },
  sheets: { spreadsheets: 'spreadsheet' },
  siteVerification: { webResource: 'site' },
  slides: { presentations: 'presentation' },
  tagmanager: { accounts: 'account', containers: 'container' },
  tasks: { lists: 'taskList' },
  vault: { matters: 'matter' },
  walletobjects: { issuer: 'issuer' },
  webmasters: { sites: 'site' },
  workspaceevents: { subscriptions: 'subscription' },
  youtubeAnalytics: { groups: 'group' },
  youtubereporting: { jobs: 'job' },
};
