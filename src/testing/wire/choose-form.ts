import { isDeepStrictEqual } from 'node:util';
import { principalOfEmail } from '../../caller/principal.js';
import type { DenialKind } from '../../classification/kinds.js';
import type { Quota } from '../../evidence/facts.js';
import { differences } from '../compare.js';
import { isNamed } from './examples.js';
import type { WireFacts } from './facts.js';
import type { WireForm } from './form.js';
import { WIRE_FORMS } from './forms/index.js';
import { compact } from '../../response/safe/compact.js';

/** A form, and the values that it states. */
export interface Chosen {
  readonly variant: string;
  readonly form: WireForm;
  readonly values: WireFacts;
}

/** The form that is asked for, or the first one over HTTP that can state all that is asked; nothing if none can. */
export function findForm(kind: DenialKind, asked: Partial<WireFacts>, variant?: string): Chosen | undefined {
  for (const [name, form] of candidatesOf(kind, variant)) {
    const values = valuesOf(form, compact(asked));
    if (values) return { variant: name, form, values };
  }
  return undefined;
}

/**
 * The same, for callers that need one.
 *
 * @throws TypeError if none can; the message says what each can state
 */
export function chooseForm(kind: DenialKind, asked: Partial<WireFacts>, variant: string | undefined): Chosen {
  const forms = WIRE_FORMS[kind] as Readonly<Record<string, WireForm>> | undefined;
  if (!forms) throw new TypeError(`Unknown kind ${JSON.stringify(kind)}. Kinds: ${Object.keys(WIRE_FORMS).join(', ')}.`);
  if (variant !== undefined && !Object.hasOwn(forms, variant)) {
    throw new TypeError(`Unknown variant ${JSON.stringify(variant)} for ${kind}. Variants: ${Object.keys(forms).join(', ')}.`);
  }
  const chosen = findForm(kind, asked, variant);
  if (chosen) return chosen;
  const who = variant === undefined ? `No response that Google sends for ${kind}` : `The response ${JSON.stringify(variant)} for ${kind}`;
  throw new TypeError(
    `${who} ${variant === undefined ? 'can include' : "can't include"} ${JSON.stringify(compact(asked))}. Fields of each variant:${whatTheyState(kind, asked, variant)}`,
  );
}

/** A line for each form that states these fields at all; for every form if none does. */
function whatTheyState(kind: DenialKind, asked: Partial<WireFacts>, variant: string | undefined): string {
  const forms = candidatesOf(kind, variant);
  const near = forms.filter(([, { always, says }]) => Object.keys(compact(asked)).every((field) => field in always || field in says));
  return (near.length > 0 ? near : forms).map(([name, form]) => `\n  ${name}: ${described(form)}`).join('');
}

function candidatesOf(kind: DenialKind, variant: string | undefined): readonly (readonly [string, WireForm])[] {
  return Object.entries((WIRE_FORMS[kind] as Readonly<Record<string, WireForm>> | undefined) ?? {}).filter(([name, form]) =>
    variant === undefined ? form.call : name === variant,
  );
}

/** What a form states when it is asked for these facts; nothing if it cannot state one of them. */
function valuesOf(form: WireForm, asked: Partial<WireFacts>): WireFacts | undefined {
  for (const [field, value] of Object.entries(asked)) {
    const fixed = form.always[field as keyof WireFacts];
    if (fixed === undefined ? !(field in form.says) : !isDeepStrictEqual(fixed, value)) return undefined;
  }
  const quota = asked.quota && ({ ...form.says.quota, ...asked.quota } satisfies Quota);
  const values = { ...form.says, ...asked, ...(quota && { quota }), ...form.complete(asked), ...form.always } as WireFacts;
  return differences(values, asked).length === 0 && fits(form, values) ? values : undefined;
}

function fits(form: WireForm, values: WireFacts): boolean {
  const { email, ...more } = values.caller ?? {};
  if (
    values.caller &&
    (email === undefined || !Object.entries(more).every(([key, value]) => isDeepStrictEqual(principalOfEmail(email)[key as 'type'], value)))
  )
    return false;
  return canName(form, values) && form.accepts(values);
}

/** A full name says what a resource is; where only its place in a URL does, it can be nothing else. */
function canName({ says, named }: WireForm, { resource, project }: WireFacts): boolean {
  return says.resource === undefined || (named ? isNamed({ resource, project }) : resource.type === says.resource.type);
}

function described({ always, says }: WireForm): string {
  const fixed = Object.entries(always).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  return [...fixed, ...Object.keys(says)].join(', ');
}
