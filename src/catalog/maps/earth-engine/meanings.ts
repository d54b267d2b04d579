import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'earth-engine': ['Project {project} is not registered to use Earth Engine', 'Not signed up for Earth Engine'],
  },
  answers: [{ kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['earth-engine'] }],
});
