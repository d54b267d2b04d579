/** Kinds that a grant, a share or an enablement cures, which then takes minutes to spread: the same call may soon succeed. */
export const SPREADING: ReadonlySet<string> = new Set(['MissingPermission', 'NotShared', 'ApiDisabled']);
