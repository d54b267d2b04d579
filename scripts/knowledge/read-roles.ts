import { readFileSync } from 'node:fs';

/** A predefined role with what ranking needs to know of it. */
export interface Role {
  /** `roles/storage.objectViewer`. */
  readonly name: string;
  /** `Storage Object Viewer`. */
  readonly title: string;
  /** The service in its name; `resourcemanager` for `roles/browser`. */
  readonly service: string;
  readonly stage: number;
  /** The words of its name after the service, lower case: `object`, `viewer`. */
  readonly words: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** `normal`, `basic` (owner, editor, viewer), or `unusual`: service agents, deprecated and legacy roles. */
  readonly standing: 'normal' | 'basic' | 'unusual';
  /** Whether it changes nothing. */
  readonly readOnly: boolean;
}

const STAGES: Readonly<Record<string, number>> = { GA: 0, BETA: 1, ALPHA: 2, DEPRECATED: 3 };
const BASIC = new Set(['roles/owner', 'roles/editor', 'roles/viewer']);

/** Reads `iam-roles.json`. */
export function readRoles(file: string): { asOf: string; permissions: readonly string[]; roles: readonly Role[] } {
  const input = JSON.parse(readFileSync(file, 'utf8')) as {
    asOf: string;
    permissions: string[];
    roles: Record<string, { stage: string; title: string; permissions: number[] }>;
  };
  const roles = Object.entries(input.roles).map(([name, { stage, title, permissions }]) => {
    const held = new Set(permissions.map((index) => input.permissions[index]!));
    const [service = '', ...rest] = name.slice('roles/'.length).split('.');
    return {
      name,
      title: title.replace(/ \(beta\)$/i, ''),
      service: name === 'roles/browser' ? 'resourcemanager' : service,
      stage: /\(beta\)/i.test(title) ? STAGES['BETA']! : (STAGES[stage] ?? 3),
      words: wordsOf((rest.length > 0 ? rest : [service]).join('.')),
      permissions: held,
      standing: BASIC.has(name) ? ('basic' as const) : isUnusual(name, title, stage) ? ('unusual' as const) : ('normal' as const),
      readOnly: isReadOnly(name, held),
    };
  });
  return { asOf: input.asOf, permissions: input.permissions, roles };
}

function isUnusual(name: string, title: string, stage: string): boolean {
  return stage === 'DEPRECATED' || /serviceAgent|legacy/i.test(name) || /service agent|deprecated|legacy/i.test(title);
}

/** `getAccessToken` hands out a credential: that is no read. */
const READ =
  /\.(?:get(?!AccessToken|OpenIdToken|Credentials|VerificationCode)|list|search|query|read|view|fetch|lookup|check|test|find|useReadOnly)[A-Za-z]*$/;

/** Whether a permission only reads. */
export function isRead(permission: string): boolean {
  return READ.test(permission);
}

function isReadOnly(name: string, permissions: ReadonlySet<string>): boolean {
  if (/(?:viewer|reader|browser)$/i.test(name)) return true;
  return permissions.size > 0 && [...permissions].every(isRead);
}

/** `objectViewer` → `object`, `viewer`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1.$2')
    .toLowerCase()
    .split(/[._/]/)
    .filter((word) => word !== '' && !/^v\d$/.test(word));
}
