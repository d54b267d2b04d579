import { meaning } from '../../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'no-datastore': [
      'project {project} does not exist or it does not contain an active Cloud Datastore',
      'Firestore API is not available for [Cloud ](Datastore|Firestore in Datastore)',
    ],
    'no-database': 'The database {text} does not exist for project {project}',
  },
  answers: [{ kind: 'ApiDisabled', projectRole: 'consumer', sentences: ['no-datastore', 'no-database'] }],
});
