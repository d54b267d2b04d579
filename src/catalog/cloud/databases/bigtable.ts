import { family } from '../../define.js';

const ACCESS = 'https://cloud.google.com/bigtable/docs/access-control';
const DENIED = ['MissingPermission', 'Unclassified'] as const;

/** Bigtable: rows, tables, instances. */
export const bigtable = family({
  services: ['bigtable', 'bigtableadmin'],
  governedBy: 'iam',
  docs: ACCESS,
  sentences: {
    'too-fast': ['Bigtable {text} (throttled|rate limited|too many requests)', 'rate limit {words} app profile'],
  },
  answers: [{ kind: 'RateLimited', sentences: ['too-fast'], onlyHere: true }],
  access: {},
  situations: {
    rows: {
      says: '{caller} may not read or write rows, or the instance or table is of another project.',
      when: {
        kind: DENIED,
        permissions: [
          'bigtable.tables.readRows',
          'bigtable.tables.mutateRows',
          'bigtable.tables.*Rows',
          'bigtable.tables.checkConsistency',
        ],
      },
      source: ACCESS,
      steps: [
        {
          grant: { role: 'needed', to: 'caller' },
          detail: 'roles/bigtable.reader reads, roles/bigtable.user reads and writes. Both can be granted on the instance or on one table.',
          ifAlreadySo: 'Check project, instance and table in the call: emulator variables and defaults of the client often name others.',
        },
      ],
    },
    'tables-and-instances': {
      says: '{caller} may use rows, but not list, create or change tables, instances or backups.',
      when: { kind: DENIED, permissions: ['bigtable.*'] },
      source: ACCESS,
      steps: [
        { grant: { role: 'needed', to: 'caller' } },
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the program only needs rows',
          title: "Don't list or create tables at the start: open the table by its name",
          detail: "The roles for rows don't include the admin API.",
          docs: ACCESS,
        },
      ],
    },
    'too-fast': {
      says: 'Bigtable throttles this caller: the cluster is too small, or one app profile has a limit.',
      when: { kind: ['RateLimited', 'QuotaExceeded'] },
      source: 'https://cloud.google.com/bigtable/quotas',
      steps: [
        {
          action: 'SlowDown',
          who: 'caller',
          title: 'Retry with exponential backoff, and batch mutations',
          detail: 'Reads of hot rows and many small writes hit one node. Batch write flow control slows jobs down by itself.',
          docs: 'https://cloud.google.com/bigtable/docs/performance',
        },
        {
          action: 'RequestQuota',
          who: 'projectAdmin',
          title: 'Add nodes or turn autoscaling on; for admin calls and nodes, request more quota',
          detail: 'The number of nodes of a project and zone is a quota.',
          url: ['https://console.cloud.google.com/iam-admin/quotas?project={project}', 'https://console.cloud.google.com/iam-admin/quotas'],
          docs: 'https://cloud.google.com/bigtable/quotas',
        },
      ],
    },
  },
});
