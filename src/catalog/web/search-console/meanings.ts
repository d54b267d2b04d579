import { meaning } from '../../meaning.js';

/** What reasons and fragments of sentences mean that speak of this. */
export const meanings = meaning({
  wordings: {
    'shared-site': "sufficient permission for site '{resource}'",
    'url-ownership': [
      '(do|does) not own (this|the) (site|property|domain|URL)',
      'verify the URL ownership',
      'not authorized to administer the domain',
      'requires domain ownership verification',
      "(not|isn't) (a|an) [verified ][site ]owner",
      "(not|isn't) (verified|site|verified site) owner",
      'not owner of',
    ],
  },
  answers: [{ kind: 'NotShared', access: 'none', sentences: ['shared-site', 'url-ownership'] }],
});
