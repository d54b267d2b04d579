import type { Conclusion } from './conclusion.js';

/** What the same call says when it's made again. */
export const REPEATED: readonly Conclusion[] = [
  {
    id: 'call/denied-otherwise',
    all: ['call-denied'],
    kind: 'same',
    overridesCertain: true,
    where: ({ denial }, known) => {
      const again = known.get('call-denied')!.denial;
      return again.certainty === 'certain' && again.kind !== denial.kind && again.kind !== 'RateLimited';
    },
    as: (known) => known.get('call-denied')?.denial,
  },
  {
    id: 'token/refused',
    all: ['token-refused'],
    kind: 'same',
    overridesCertain: true,
    where: (_subject, known) => known.get('token-refused')!.denial !== undefined,
    as: (known) => known.get('token-refused')?.denial,
  },
];

/** The call is denied as before, for a reason that Google states. */
export const AS_BEFORE: readonly Conclusion[] = [
  {
    id: 'call/denied-as-before',
    all: ['call-denied'],
    none: ['permission-held', 'project-permission-held', 'explained-allowed'],
    kind: 'same',
    where: ({ denial }, known) => denial.certainty === 'certain' && known.get('call-denied')!.denial.kind === denial.kind,
  },
];
