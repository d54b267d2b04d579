import type { Denial } from '../../../denial/denial.js';
import { weightOf } from '../explain-answer.js';

/** Whether two denials may be of one failure: nothing that one says contradicts the other, and neither is sure of another kind. */
export function mayBeOne(one: Denial, other: Denial): boolean {
  return (weightOf(one) < SURE || weightOf(other) < SURE || one.kind === other.kind) && agreeOnFacts(one, other);
}

/** Whether two denials may tell of one call: the same service, method, permission, resource and caller, as far as both name them. */
export function agreeOnFacts(one: Denial, other: Denial): boolean {
  return (
    agree(one.service, other.service) &&
    agree(one.method, other.method) &&
    agree(one.caller.email, other.caller.email) &&
    overlap(permissionsOf(one), permissionsOf(other)) &&
    nests(one.resource?.id, other.resource?.id) &&
    nests(projectOf(one), projectOf(other))
  );
}

/** The certainty from which on a kind is more than what a status suggests. */
const SURE = 2;

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function permissionsOf(denial: Denial): readonly string[] {
  return denial.kind === 'MissingPermission' ? denial.permissions : [];
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((name) => other.includes(name));
}

/** A resource may be told by its whole name, by the end of it, or by what it is in. */
function nests(one: string | undefined, other: string | undefined): boolean {
  return agree(one, other) || isPartOf(one!, other!) || isPartOf(other!, one!);
}

function isPartOf(part: string, whole: string): boolean {
  return whole.startsWith(`${part}/`) || whole.endsWith(`/${part}`) || whole.includes(`/${part}/`);
}

/** A number and an id may be of one project. */
function projectOf({ project }: Denial): string | undefined {
  return project === undefined || /^\d+$/.test(project) ? undefined : project;
}
