import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'private-data': '^No permission to (read|add|access|view|edit|modify|delete|create)',
    'blog-access': "you don't have permission to access this resource",
  },
  answers: [{ kind: 'NotShared', access: 'none', sentences: ['private-data', 'blog-access'] }],
});
