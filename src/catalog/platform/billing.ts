import { family } from '../define.js';
import { meanings } from './billing/meanings.js';

const BILLING = 'https://cloud.google.com/billing/docs/how-to/modify-project';
const LIMITS = ['RateLimited', 'QuotaExceeded', 'BillingDisabled'] as const;

/** Billing accounts and the projects that are linked to them. */
export const billing = family({
  meanings,
  services: [],
  governedBy: 'iam',
  docs: BILLING,
  sentences: {
    'projects-of-the-account': [
      'Cloud billing quota exceeded',
      'billing quota exceeded: https',
      'reached {words} limit of projects {words} billing',
    ],
    'projects-of-the-creator': ['exceeded your allotted project quota', 'exceeded {words} allotted project quota'],
    closed: [
      'billing account {text} is (closed|not open|disabled|delinquent)',
      'The billing account {words} is in an invalid state',
      'billing account for the owning project is (disabled|in state closed)',
      'please check billing account associated',
    ],
    'not-linked': [
      'This API method requires billing to be enabled',
      'Billing is disabled for project',
      'has billing disabled',
      'Billing must be enabled',
    ],
  },
  answers: [
    { kind: 'QuotaExceeded', sentences: ['projects-of-the-account', 'projects-of-the-creator'] },
    { kind: 'BillingDisabled', sentences: ['closed', 'not-linked'] },
  ],
  access: {},
  situations: {
    'too-many-projects': {
      says: 'The billing account has as many projects linked as it may.',
      when: [{ kind: LIMITS, sentences: ['projects-of-the-account'] }],
      only: true,
      source: 'https://support.google.com/code/contact/billing_quota_increase',
      steps: [
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Ask for more linked projects on the billing account, with the billing quota form',
          detail: 'New accounts may link few projects. Paying a small amount ahead often speeds it up.',
          url: 'https://support.google.com/code/contact/billing_quota_increase',
          docs: 'https://cloud.google.com/billing/docs/how-to/modify-project',
        },
        {
          action: 'FreeQuota',
          who: 'projectAdmin',
          title: 'Unlink billing from projects that you no longer need',
          detail:
            'A project without billing stops its paid services at once: check what runs there. A deleted project counts until it is gone after 30 days.',
          url: 'https://console.cloud.google.com/billing/projects',
          docs: BILLING,
        },
      ],
    },
    'no-more-projects': {
      says: 'The account that creates the project has reached the number of projects that Google allows it.',
      when: [{ kind: LIMITS, sentences: ['projects-of-the-creator', 'allotted-quota'] }],
      only: true,
      source: 'https://support.google.com/cloud/answer/6330231',
      steps: [
        {
          action: 'RequestQuota',
          who: 'caller',
          title: 'Request more projects with the project quota form',
          detail: 'The limit belongs to the account that creates. Another account of the organization has a limit of its own.',
          url: 'https://support.google.com/code/contact/project_quota_increase',
          docs: 'https://support.google.com/cloud/answer/6330231',
        },
        {
          action: 'FreeQuota',
          who: 'caller',
          title: 'Shut down projects that you no longer need',
          detail:
            'A project counts until it is gone, 30 days after it was shut down. Script projects of Apps Script and Firebase projects count too.',
          url: 'https://console.cloud.google.com/cloud-resource-manager',
        },
      ],
    },
    'may-not-link': {
      says: '{caller} may not link projects to this billing account, or not change the billing of the project.',
      when: {
        kind: ['MissingPermission', 'Unclassified'],
        permissions: ['billing.resourceAssociations.*', 'billing.accounts.*', 'resourcemanager.projects.*BillingAssignment'],
      },
      source: 'https://cloud.google.com/billing/docs/how-to/billing-access',
      steps: [
        {
          grant: { role: 'roles/billing.user', to: 'caller', on: 'billing account' },
          detail: 'It links projects to the billing account. roles/billing.viewer only reads; roles/billing.admin manages.',
          ifAlreadySo: 'Linking also needs roles/billing.projectManager on the project.',
        },
      ],
    },
    'may-not-link-project': {
      says: '{caller} may not change which billing account the project has.',
      when: { kind: ['MissingPermission', 'Unclassified'], methods: ['cloudbilling.projects.updateBillingInfo'], lacks: ['permission'] },
      source: 'https://cloud.google.com/billing/docs/how-to/billing-access',
      steps: [
        {
          grant: { role: 'roles/billing.projectManager', to: 'caller', on: 'project' },
          detail: 'Both are needed: this role on the project, and roles/billing.user on the billing account.',
        },
        { grant: { role: 'roles/billing.user', to: 'caller', on: 'billing account' } },
      ],
    },
    'account-closed': {
      says: 'The billing account of the project is closed, or a payment failed.',
      when: [{ kind: 'BillingDisabled', sentences: ['closed', 'billing-account'] }],
      source: 'https://cloud.google.com/billing/docs/how-to/resolve-issues',
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Check the billing account of the project: reopen it, pay what is due, or link another one',
          detail: 'Services come back within minutes, at most a day, after the account is in order again.',
          url: 'https://console.cloud.google.com/billing/linkedaccount?project={project}',
          docs: 'https://cloud.google.com/billing/docs/how-to/resolve-issues',
        },
      ],
    },
    'not-linked': {
      says: 'Project {project} has no billing account, and this call needs one.',
      when: [
        { kind: 'BillingDisabled', sentences: ['not-linked', 'billing-needed', 'billing-enable-link'] },
        { kind: 'BillingDisabled', reasons: ['BILLING_DISABLED'] },
      ],
      source: BILLING,
      steps: [
        {
          action: 'LinkBilling',
          who: 'projectAdmin',
          title: 'Link an active billing account to project {project}',
          detail:
            'The account that links it needs roles/billing.user on the billing account and Project Billing Manager on the project. It takes up to 5 minutes.',
          url: 'https://console.cloud.google.com/billing/linkedaccount?project={project}',
          docs: BILLING,
          ifAlreadySo: 'Check that this is the project that you meant, and that the linked account is open: an ended free trial closes it.',
        },
      ],
    },
  },
});
