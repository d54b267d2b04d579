import type { AccessReport } from '../access-report.js';

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

/** Commands of gcloud that enable the APIs and grant the roles; `PROJECT_ID` and `MEMBER` are left to the reader. */
export function gcloudText(report: AccessReport): string {
  const { apis, roles, withoutRole, sharing } = report;
  const { always, sometimes } = customPermissions(report);
  const lines = [
    '# Replace PROJECT_ID, and MEMBER with the account that calls, for example serviceAccount:app@PROJECT_ID.iam.gserviceaccount.com.',
    ...(apis.length > 0
      ? ['', '# The APIs that are called.', `gcloud services enable ${apis.map(({ service }) => service).join(' ')} --project=PROJECT_ID`]
      : []),
    ...(roles.length > 0 ? ['', '# The smallest predefined roles. Grant them on a single resource where it has a policy of its own.'] : []),
    ...roles.flatMap(({ role, permissions, escalates }) => [
      `# ${permissions.join(', ')}${escalates ? ' (its holder can give itself more access)' : ''}`,
      `gcloud projects add-iam-policy-binding PROJECT_ID --member=MEMBER --role=${role} --condition=None`,
    ]),
    ...(withoutRole.length > 0 ? ['', ...onlyCustom(withoutRole).map((line) => `# ${line}`)] : []),
    ...(always.length > 0
      ? [
          '',
          '# Or instead of these roles, one custom role with the permissions and nothing else.',
          ...(sometimes.length > 0 ? [`# Only some calls need: ${sometimes.join(', ')}`] : []),
          `# gcloud iam roles create ${CUSTOM_ROLE} --project=PROJECT_ID --title="Minimum access" --permissions=${always.join(',')}`,
          `# gcloud projects add-iam-policy-binding PROJECT_ID --member=MEMBER --role=projects/PROJECT_ID/roles/${CUSTOM_ROLE} --condition=None`,
        ]
      : []),
    ...(sharing.length > 0 ? ['', '# No role opens these: share them with the account.'] : []),
    ...sharing.map(({ service, thing, access, docs }) => `# ${service}: ${thing}, to ${access}. See ${docs}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as Terraform resources. */
export function terraformText(report: AccessReport): string {
  const { apis, roles, withoutRole, sharing } = report;
  const { always, sometimes } = customPermissions(report);
  const list = (items: readonly string[]): string => items.map((item) => `    "${item}",\n`).join('');
  const blocks = [
    'variable "project_id" {\n  type = string\n}',
    '# For example "serviceAccount:app@my-project.iam.gserviceaccount.com".\nvariable "member" {\n  type = string\n}',
    ...(apis.length > 0
      ? [
          `resource "google_project_service" "called" {\n  for_each = toset([\n${list(apis.map(({ service }) => service))}  ])\n  project            = var.project_id\n  service            = each.value\n  disable_on_destroy = false\n}`,
        ]
      : []),
    ...(roles.length > 0
      ? [
          `# The smallest predefined roles. Grant them on a single resource where it has a policy of its own.\nresource "google_project_iam_member" "minimum" {\n  for_each = toset([\n${list(roles.map(({ role }) => role))}  ])\n  project = var.project_id\n  role    = each.value\n  member  = var.member\n}`,
        ]
      : []),
    ...(withoutRole.length > 0 ? [commented(onlyCustom(withoutRole).join('\n'))] : []),
    ...(always.length > 0
      ? [
          commented(
            `Or instead of these roles, one custom role with the permissions and nothing else.${sometimes.length > 0 ? `\nOnly some calls need: ${sometimes.join(', ')}` : ''}\nresource "google_project_iam_custom_role" "minimum" {\n  project     = var.project_id\n  role_id     = "${CUSTOM_ROLE}"\n  title       = "Minimum access"\n  permissions = [\n${list(always)}  ]\n}`,
          ),
        ]
      : []),
    ...(sharing.length > 0
      ? [
          commented(
            `No role opens these: share them with the account.\n${sharing.map(({ service, thing, access, docs }) => `${service}: ${thing}, to ${access}. See ${docs}`).join('\n')}`,
          ),
        ]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
