import { family } from '../../define.js';

const DENIED = ['PolicyBlocked', 'MissingPermission', 'Unclassified', 'CredentialRejected'] as const;
const POLICY = 'https://cloud.google.com/binary-authorization/docs/configuring-policy-console';

/** Binary Authorization: which images may run on GKE and Cloud Run. */
export const binaryAuthorization = family({
  services: ['binaryauthorization'],
  governedBy: 'iam',
  docs: POLICY,
  sentences: {
    'not-attested': ['denied by attestor', 'No attestations found that were valid and signed', 'image {text} is not authorized by policy'],
    'denied-by-rule': ['denied by Binary Authorization', 'Denied by always_deny admission rule', 'violates Binary Authorization policy'],
  },
  answers: [{ kind: 'PolicyBlocked', policy: 'Other', sentences: ['not-attested', 'denied-by-rule'] }],
  access: {},
  situations: {
    'not-attested': {
      says: 'The image lacks the attestation that the Binary Authorization policy asks for.',
      when: { kind: DENIED, services: ['*'], sentences: ['not-attested'] },
      only: true,
      source: 'https://cloud.google.com/binary-authorization/docs/making-attestations',
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Attest the image by its digest with the attestor in the message, then deploy that digest',
          detail:
            "Usually the build does it: gcloud beta container binauthz attestations sign-and-create. An attestation of a tag or of another digest doesn't count.",
          docs: 'https://cloud.google.com/binary-authorization/docs/making-attestations',
        },
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Ask the owner of the Binary Authorization policy for an exemption of the image',
          detail: 'In an emergency a deployment can break glass, which is logged. GKE and Cloud Run each have their own way.',
          url: 'https://console.cloud.google.com/security/binary-authorization/policy?project={project}',
          docs: 'https://cloud.google.com/binary-authorization/docs/using-breakglass',
        },
      ],
    },
    'denied-by-rule': {
      says: 'The Binary Authorization policy denies this image here.',
      when: { kind: DENIED, services: ['*'], sentences: ['denied-by-rule'] },
      only: true,
      source: POLICY,
      steps: [
        {
          action: 'AskAdmin',
          who: 'projectAdmin',
          title: 'Allow the repository of the image in the Binary Authorization policy, or attest the image',
          detail: 'The rule that the message names decides: always_deny allows only exempt images, require_attestations signed ones.',
          url: 'https://console.cloud.google.com/security/binary-authorization/policy?project={project}',
          docs: POLICY,
        },
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Deploy an image from a repository that the policy allows',
          detail: 'Images are named by digest or tag; exempt paths are patterns such as us-docker.pkg.dev/my-project/**.',
          docs: POLICY,
        },
      ],
    },
  },
});
