import type { CredentialProblem, Policy, SharedAccess } from '../classification/classification.js';
import type { DenialKind } from '../classification/kinds.js';
import type { QuotaWindow } from '../evidence/facts.js';
import type { MentionId } from '../evidence/prose/mentions.js';
import type { AskKind } from '../evidence/values/ask.js';
import type { CredentialKind } from '../remediation/credentials/credential-kind.js';
import type { Remedy, RemedyAction } from '../remediation/remedy.js';
import type { FactName } from './fact-name.js';
import type { ServiceAgentName } from './service-agents.js';
import type { PhraseHole, TextHole, WithHoles } from './holes.js';
import type { Answer, GovernedBy, Meanings } from './meaning.js';
import type { HintId, WordingId } from './wording-id.js';

/** One or more. */
type Some<T> = T | readonly T[];

/** The sentences of a family: an id, and the phrases that say it. */
export type Sentences = Readonly<Record<string, Some<string>>>;

/** The id of a sentence: one of this family's own, one of another family (`'platform/iam/caller-lacks-permission'`), or a wording, hint or mention. */
type SentenceId<S extends string> = S | WordingId | HintId | MentionId | `${string}/${string}`;

export type { Answer, FactName, GovernedBy, Meanings };

/**
 * When a situation holds: every part that is given must hold, and of a list any one. `*` in a pattern stands for anything. Where the call went to a
 * service that is none of the family's, no situation of the family holds; where the service is unknown, one does that names sentences, reasons or methods.
 */
export interface Condition<S extends string = string> {
  readonly kind: Some<DenialKind>;
  readonly sentences?: readonly SentenceId<S>[];
  /** Any structured reason of the response, as on the wire: of ErrorInfo, of the old error list, of OAuth, of a service's own enum. */
  readonly reasons?: readonly string[];
  /** Ids of REST methods: `drive.files.create`, `drive.files.*`. */
  readonly methods?: readonly string[];
  /** Services, if not all of the family's: `sheets`. */
  readonly services?: readonly string[];
  readonly callers?: readonly CredentialKind[];
  /** Addresses of the caller, or of the principal that the response names: `*@gcp-sa-pubsub.iam.gserviceaccount.com`. */
  readonly principals?: readonly string[];
  /** Types of the resource: `file`, `bucket`. */
  readonly resources?: readonly string[];
  /** Patterns for the project, or for the ID or the name of the resource, however they are known: `bigquery-public-data`, `0A*PVA`. */
  readonly names?: readonly string[];
  /** Denied permissions: `iam.serviceAccounts.actAs`, `bigquery.jobs.*`. */
  readonly permissions?: readonly string[];
  readonly policies?: readonly Policy[];
  readonly problems?: readonly CredentialProblem[];
  readonly access?: readonly SharedAccess[];
  readonly projectRoles?: readonly ('consumer' | 'quota' | 'resource' | 'sharedClient')[];
  readonly windows?: readonly QuotaWindow[];
  /** Patterns for the metric or the name of the limit. */
  readonly quotas?: readonly string[];
  readonly statuses?: readonly number[];
  readonly httpMethods?: readonly string[];
  /** Host names of the request: `*.run.app`. */
  readonly hosts?: readonly string[];
  /** Query parameters of the request: `true` for present, `false` for absent or "false", or a pattern. The request must be known. */
  readonly query?: Readonly<Record<string, boolean | string>>;
  /** `credentials`: token traffic was denied before the API was reached. */
  readonly phase?: 'api' | 'credentials';
  /** Facts that must be known. */
  readonly has?: readonly FactName[];
  /** Facts that must be unknown. */
  readonly lacks?: readonly FactName[];
}

/** What every step may say. */
interface StepText {
  /** The condition under which this step is the one: `If the file was shared a minute ago`. */
  readonly when?: string;
  /** What to look at when this is done already and the call is still denied. */
  readonly ifAlreadySo?: string;
  readonly docs?: string;
}

/** One step in its own words. The renderer fills the holes, quotes for the shell, and explains the placeholders. */
export interface TextStep extends StepText {
  readonly action: RemedyAction;
  readonly who: Remedy['who'];
  /** Imperative, at most 90 characters. */
  readonly title: string;
  readonly detail: string;
  /** The words of the command, unquoted: `['gcloud', 'services', 'enable', '{service}', '--project={project}']`. */
  readonly command?: readonly string[];
  /** What placeholders of the author's own stand for: `{ CHANNEL_ID: 'the ID of the channel' }`. */
  readonly replace?: Readonly<Record<string, string>>;
  /** A page, or several: the first one whose holes are all known is shown. */
  readonly url?: Some<string>;
}

/** Who gets the role. */
export type GrantTo =
  | 'caller'
  /** The account that the response names; shown as a fact only where it can be trusted. */
  | 'named'
  | {
      /** A service agent by its name in `service-agents.ts`. */
      readonly serviceAgent: ServiceAgentName;
    }
  | {
      /** An account that only the reader knows, as a placeholder and what it stands for. */
      readonly placeholder: string;
      readonly meaning: string;
      /** In a sentence: `the runtime service account of the function`. */
      readonly words: string;
    };

/** What the role is granted on: the smallest resource with a policy of its own that the call names, or the given one. */
export type GrantOn =
  | 'resource'
  | 'project'
  | 'folder'
  | 'organization'
  | 'bucket'
  | 'secret'
  | 'topic'
  | 'subscription'
  | 'key'
  | 'key ring'
  | 'service'
  | 'job'
  | 'function'
  | 'repository'
  | 'queue'
  | 'instance'
  | 'subnetwork'
  | 'service account'
  | 'billing account';

/** A grant, from which the renderer makes title, command and page. */
export interface GrantStep extends StepText {
  readonly grant: {
    /** A predefined role, or `needed`: the smallest one that includes the denied permission. */
    readonly role: `roles/${string}` | 'needed';
    readonly to: GrantTo;
    /** Default: `resource`. */
    readonly on?: GrantOn;
  };
  /** Default: made from the grant. */
  readonly title?: string;
  /** Said before what the renderer says. */
  readonly detail?: string;
}

/** A step that the package knows how to make for every product. */
export interface UseStep extends StepText {
  readonly use: 'share' | 'authorizeDelegation' | 'setQuotaProject' | 'signIn' | 'enableApi' | 'requestScopes' | 'checkResource';
  /** Default: the one that the package makes. */
  readonly title?: string;
}

export type Step = TextStep | GrantStep | UseStep;

/** A more exact cause of a denial, as an expert in the product would name it, and what fixes it. */
export interface KnownSituation<S extends string = string> {
  /** The cause in one sentence. */
  readonly says: string;
  readonly when: Some<Condition<S>>;
  /** Most likely fix first; cheap checks before big changes. */
  readonly steps: readonly Step[];
  /** Google's page, or how it is known. */
  readonly source: string;
  /** True where it is only what else it may be: it never names the denial, and its steps come behind all others. */
  readonly aside?: true;
  /** True where the general remedies of the kind, and the steps of less exact situations, would mislead: only these steps are shown. */
  readonly only?: true;
}

/** How access to a type of resource is given. */
export interface Access {
  /** The services that it holds for, if not all of the family's: `sheets`. */
  readonly services?: readonly string[];
  /** `the file`. */
  readonly thing: string;
  /** Where it is shared; several: the first one whose holes are known. */
  readonly page: Some<string>;
  /** The least role for methods, first match first: `[['*.get', 'reader'], ['*', 'writer']]`. `*.get` counts for every other call that only reads. */
  readonly roles: readonly (readonly [methods: string, role: string])[];
  /** How to add somebody, in the product's own words. */
  readonly how: string;
  readonly docs: string;
  /** What a service account needs: to be added like anybody, to act for a user, or it can't have access. */
  readonly serviceAccounts: 'address' | 'delegation' | 'never';
  /** True where nobody can be let in: only the owner has access. */
  readonly ownerOnly?: true;
}

/** What is known of one product family. Pure data: it can be written as JSON. */
export interface Family<S extends Sentences = Sentences> {
  /** Names without `.googleapis.com`; empty for what belongs to no product. */
  readonly services: readonly string[];
  readonly governedBy: GovernedBy;
  /** Services of the family that are governed otherwise: `{ licensing: 'adminConsole' }`. */
  readonly governedOtherwise?: Readonly<Record<string, GovernedBy>>;
  readonly docs: string;
  readonly sentences: S;
  readonly answers: readonly Answer<keyof S & string>[];
  /** What reasons and wordings mean that speak of it, in a file of their own. */
  readonly meanings?: Meanings;
  /** What many causes share: read where nothing exact is said. Only `platform/hints` has any. */
  readonly hints?: { readonly [Id in HintId]?: Some<string> };
  /** Sentences that ask the reader for something, and for what. */
  readonly asks?: { readonly [Id in keyof S]?: AskKind };
  /** By type of resource; `*` for any other. */
  readonly access: Readonly<Record<string, Access>>;
  readonly situations: Readonly<Record<string, KnownSituation<keyof S & string>>>;
}

/** Defines a family. An unknown sentence id, action, caller or hole does not compile. */
export function family<const S extends Sentences, const F extends Family<NoInfer<S>>>(
  facts: { readonly sentences: S & WithHoles<S, PhraseHole> } & F & {
      readonly access: WithHoles<F['access'], TextHole>;
      readonly situations: WithHoles<F['situations'], TextHole>;
    },
): F & { readonly sentences: S } {
  return facts;
}
