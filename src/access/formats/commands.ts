import type { AccessReport } from '../access-report.js';
import type { RoleGrant } from '../role-set.js';
import type { Remarks } from './remarks.js';

/** The custom role that holds the needed permissions and nothing else. */
export const CUSTOM_ROLE = 'googleDenialsMinimum';

/** The command that says which permissions a custom role can hold. */
export const TESTABLE = 'gcloud iam list-testable-permissions //cloudresourcemanager.googleapis.com/projects/PROJECT_ID';

/** What to do about permissions that no predefined role holds. */
export const ONLY_CUSTOM = 'No predefined role to grant holds them. A custom role can, if this command lists them:';

function onlyCustom(permissions: readonly string[]): readonly string[] {
  return permissions.length === 0 ? [] : [`${permissions.join(', ')}: ${ONLY_CUSTOM}`, TESTABLE];
}

/** Permissions for a custom role, in order. */
export function customPermissions({ permissions, conditionalPermissions }: AccessReport): {
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
} {
  return { always: permissions.map(({ permission }) => permission), sometimes: conditionalPermissions.map(({ permission }) => permission) };
}

/** Said above roles with which their holder gets more: what is pasted unread must not grant them. */
const ESCALATING =
  'With these, their holder can give itself more access. Grant them on the one resource that the call is about, not on the project.';

/** Said above the roles for `conditionalPermissions`. */
const SOMETIMES = 'Only some calls need these. Grant the ones that yours do.';

function onServiceAccount({ permissions }: RoleGrant): boolean {
  return permissions.every((permission) => permission.startsWith('iam.serviceAccounts.'));
}

/** What a reader has to look at: the report knows nothing of these. */
function unread({ unresolved }: Remarks): readonly string[] {
  return unresolved.length === 0
    ? []
    : [
        "What these calls need is missing here: their methods aren't known.",
        ...unresolved.map(
          ({ file, line, call, because }) => `${file}:${line} ${call.replace(/\s+/g, ' ')}: ${because.replace(/\s+/g, ' ')}`,
        ),
      ];
}

/** Commands of gcloud that enable the APIs and grant the roles; `PROJECT_ID` and `MEMBER` are left to the reader. */
export function gcloudText(report: AccessReport, remarks: Remarks): string {
  const { apis, withoutRole, sharing } = report;
  const { always, sometimes } = customPermissions(report);
  const { plain, escalating, conditional } = rolesOf(report);
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `# ${title}`, ...lines]);
  const comments = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`);
  const lines = [
    '# Replace PROJECT_ID, and MEMBER with the account that calls, for example serviceAccount:app@PROJECT_ID.iam.gserviceaccount.com.',
    ...section(
      'The APIs that are called.',
      apis.length > 0 ? [`gcloud services enable ${apis.map(({ service }) => service).join(' ')} --project=PROJECT_ID`] : [],
    ),
    ...section(
      'The smallest predefined roles. Grant them on a single resource where it has a policy of its own.',
      plain.flatMap((role) => [`# ${role.permissions.join(', ')}`, granting(role)]),
    ),
    ...section(ESCALATING, comments(escalating.flatMap((role) => [role.permissions.join(', '), granting(role)]))),
    ...section(SOMETIMES, comments(conditional.flatMap((role) => [role.permissions.join(', '), granting(role)]))),
    ...(withoutRole.length > 0 ? ['', ...comments(onlyCustom(withoutRole))] : []),
    ...section(
      'Or instead of these roles, one custom role with the permissions and nothing else.',
      always.length > 0
        ? comments([
            ...(sometimes.length > 0 ? [`Only some calls need: ${sometimes.join(', ')}`] : []),
            `gcloud iam roles create ${CUSTOM_ROLE} --project=PROJECT_ID --title="Minimum access" --permissions=${always.join(',')}`,
            `gcloud projects add-iam-policy-binding PROJECT_ID --member=MEMBER --role=projects/PROJECT_ID/roles/${CUSTOM_ROLE} --condition=None`,
          ])
        : [],
    ),
    ...section('No role opens these: share them with the account.', comments(sharing.map(shared))),
    ...(remarks.unresolved.length > 0 ? ['', ...comments(unread(remarks))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function granting(role: RoleGrant): string {
  return role.escalates && onServiceAccount(role)
    ? `gcloud iam service-accounts add-iam-policy-binding SERVICE_ACCOUNT_EMAIL --project=PROJECT_ID --member=MEMBER --role=${role.role}`
    : `gcloud projects add-iam-policy-binding PROJECT_ID --member=MEMBER --role=${role.role} --condition=None`;
}

function rolesOf({
  roles,
  conditionalRoles,
}: AccessReport): Readonly<Record<'plain' | 'escalating' | 'conditional', readonly RoleGrant[]>> {
  const all = [...roles, ...conditionalRoles];
  return {
    plain: roles.filter(({ escalates }) => !escalates),
    escalating: all.filter(({ escalates }) => escalates),
    conditional: conditionalRoles.filter(({ escalates }) => !escalates),
  };
}

const shared = ({ service, thing, access, docs }: AccessReport['sharing'][number]): string =>
  `${service}: ${thing}, to ${access}. See ${docs}`;

/** The same as Terraform resources. */
export function terraformText(report: AccessReport, remarks: Remarks): string {
  const { apis, withoutRole, sharing } = report;
  const { always, sometimes } = customPermissions(report);
  const { plain, escalating, conditional } = rolesOf(report);
  const list = (items: readonly string[]): string => items.map((item) => `    "${item}",\n`).join('');
  const blocks = [
    'variable "project_id" {\n  type = string\n}',
    '# For example "serviceAccount:app@my-project.iam.gserviceaccount.com".\nvariable "member" {\n  type = string\n}',
    ...(apis.length > 0
      ? [
          `resource "google_project_service" "called" {\n  for_each = toset([\n${list(apis.map(({ service }) => service))}  ])\n  project            = var.project_id\n  service            = each.value\n  disable_on_destroy = false\n}`,
        ]
      : []),
    ...(plain.length > 0
      ? [
          `# The smallest predefined roles. Grant them on a single resource where it has a policy of its own.\nresource "google_project_iam_member" "minimum" {\n  for_each = toset([\n${list(plain.map(({ role }) => role))}  ])\n  project = var.project_id\n  role    = each.value\n  member  = var.member\n}`,
        ]
      : []),
    ...(escalating.length > 0 ? [commented([ESCALATING, ...escalating.map(resourceOf)].join('\n'))] : []),
    ...(conditional.length > 0 ? [commented([SOMETIMES, ...conditional.map(resourceOf)].join('\n'))] : []),
    ...(withoutRole.length > 0 ? [commented(onlyCustom(withoutRole).join('\n'))] : []),
    ...(always.length > 0
      ? [
          commented(
            `Or instead of these roles, one custom role with the permissions and nothing else.${sometimes.length > 0 ? `\nOnly some calls need: ${sometimes.join(', ')}` : ''}\nresource "google_project_iam_custom_role" "minimum" {\n  project     = var.project_id\n  role_id     = "${CUSTOM_ROLE}"\n  title       = "Minimum access"\n  permissions = [\n${list(always)}  ]\n}`,
          ),
        ]
      : []),
    ...(sharing.length > 0 ? [commented(`No role opens these: share them with the account.\n${sharing.map(shared).join('\n')}`)] : []),
    ...(remarks.unresolved.length > 0 ? [commented(unread(remarks).join('\n'))] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One role by itself: on a service account where it is about one, else on the project. */
function resourceOf(grant: RoleGrant): string {
  const { role, permissions } = grant;
  const name = role.replace(/^roles\//, '').replace(/\W+/g, '_');
  return grant.escalates && onServiceAccount(grant)
    ? `${permissions.join(', ')}\nresource "google_service_account_iam_member" "${name}" {\n  service_account_id = "projects/PROJECT_ID/serviceAccounts/SERVICE_ACCOUNT_EMAIL"\n  role               = "${role}"\n  member             = var.member\n}`
    : `${permissions.join(', ')}\nresource "google_project_iam_member" "${name}" {\n  project = var.project_id\n  role    = "${role}"\n  member  = var.member\n}`;
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
