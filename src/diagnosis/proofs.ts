import type { Denial } from '../denial/denial.js';
import type { QuotaWindow } from '../evidence/facts.js';

/** What answers can prove, each with what was read. Conclusions name them; `conclusions/` says what they mean together. */
export interface ProofValues {
  readonly 'token-of': { readonly email?: string; readonly clientId?: string };
  readonly 'token-refused': { readonly denial: Denial | undefined };
  readonly 'token-scopes': { readonly granted: readonly string[] };
  readonly 'token-invalid': object;
  readonly 'token-accepted': object;
  readonly 'scope-held': { readonly granted: readonly string[] };
  readonly 'scope-missing': { readonly granted: readonly string[] };
  readonly 'api-enabled': { readonly project: string };
  readonly 'api-disabled': { readonly project: string | undefined };
  readonly 'billing-on': { readonly project: string };
  readonly 'billing-off': { readonly project: string };
  readonly 'permission-held': { readonly on: string };
  readonly 'permission-missing': { readonly missing: readonly string[]; readonly on: string };
  readonly 'project-permission-held': { readonly on: string };
  readonly 'project-permission-missing': { readonly missing: readonly string[]; readonly on: string };
  readonly 'resource-absent': { readonly name: string };
  readonly 'quota-project-allowed': { readonly project: string };
  readonly 'quota-project-denied': { readonly project: string };
  readonly 'impersonation-allowed': { readonly account: string };
  readonly 'impersonation-denied': { readonly account: string; readonly missing: readonly string[] };
  readonly 'may-request-access': { readonly entitlements: readonly string[] };
  readonly 'file-invisible': object;
  readonly 'file-exists': object;
  readonly 'file-accessible': { readonly role: string; readonly onSharedDrive: boolean };
  readonly 'file-role-too-weak': { readonly role: string; readonly needs: string };
  readonly 'file-restricted': { readonly capability: string; readonly role: string };
  readonly 'file-trashed': object;
  readonly 'file-needs-shared-drives': object;
  readonly 'storage-none': object;
  readonly 'storage-full': { readonly limit: number; readonly usage: number };
  readonly 'storage-left': object;
  readonly 'calendar-accessible': { readonly role: string };
  readonly 'calendar-role-too-weak': { readonly role: string; readonly needs: string };
  readonly 'calendar-unlisted': object;
  readonly 'calendar-visible': object;
  readonly 'calendar-invisible': object;
  readonly 'channel-none': object;
  readonly 'channel-is': { readonly channel: string; readonly title?: string };
  readonly 'channel-other': { readonly owner: string };
  readonly 'channel-own': object;
  readonly 'site-accessible': { readonly level: string };
  readonly 'site-role-too-weak': { readonly level: string };
  readonly 'site-unverified': object;
  readonly 'site-other-form': { readonly listed: string };
  readonly 'site-not-listed': object;
  readonly 'analytics-listed': object;
  readonly 'analytics-not-listed': object;
  readonly 'tag-manager-listed': object;
  readonly 'tag-manager-not-listed': object;
  readonly 'mailbox-other': { readonly own: string };
  readonly 'mailbox-own': object;
  readonly 'quota-zero': { readonly name: string };
  readonly 'quota-over-time': { readonly name: string; readonly value: number; readonly interval: string; readonly per?: QuotaWindow };
  readonly 'quota-capacity': { readonly name: string; readonly value: number };
  readonly 'delegation-held': { readonly scope: string };
  readonly 'delegation-missing': { readonly scope: string };
  readonly 'service-denied': { readonly denial: Denial };
  readonly 'call-works': object;
  readonly 'call-denied': { readonly denial: Denial };
  readonly 'explained-allowed': object;
  readonly 'explained-not-granted': { readonly permission?: string; readonly resource?: string };
  readonly 'explained-condition': { readonly role?: string; readonly condition?: string };
  readonly 'explained-deny': { readonly policy?: string };
  readonly 'explained-boundary': { readonly policy?: string };
  readonly 'policy-enforced': { readonly constraint: string };
  readonly 'policy-open': { readonly constraint: string };
  readonly 'deny-policies': { readonly names: readonly string[] };
  readonly 'deny-rule': { readonly policy: string };
  readonly 'audit-missing': { readonly permissions: readonly string[]; readonly resource?: string };
  readonly 'key-is': { readonly name: string };
  readonly 'key-not-for-api': { readonly apis: readonly string[] };
  readonly 'key-for-clients': { readonly clients: string };
  readonly 'key-unrestricted': object;
}

export type ProofId = keyof ProofValues;

/** One thing that an answer proves. */
export type Proof = { readonly [K in ProofId]: { readonly id: K } & ProofValues[K] }[ProofId];

/** Everything that was proven so far. */
export class Known {
  readonly #proofs = new Map<ProofId, { readonly proof: Proof; readonly says: string; readonly probe: string }>();

  /** Keeps a proof: the first one of a name counts. */
  add(proof: Proof, says: string, probe: string): void {
    if (!this.#proofs.has(proof.id)) this.#proofs.set(proof.id, { proof, says, probe });
  }

  /** Forgets what was proven by probes that asked somebody else than was thought. */
  forget(probes: ReadonlySet<string>): void {
    for (const [id, { probe }] of this.#proofs) if (probes.has(probe)) this.#proofs.delete(id);
  }

  has(id: ProofId): boolean {
    return this.#proofs.has(id);
  }

  get<K extends ProofId>(id: K): ProofValues[K] | undefined {
    return this.#proofs.get(id)?.proof as ProofValues[K] | undefined;
  }

  /** What was learned when this was proven, and by which probe. */
  learned(id: ProofId): { readonly says: string; readonly probe: string } | undefined {
    return this.#proofs.get(id);
  }
}
