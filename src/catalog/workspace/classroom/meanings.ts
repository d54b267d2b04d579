import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'classroom-off': ['@ClassroomApiDisabled', '@ClassroomDisabledForUser'],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['classroom-off'] }],
});
