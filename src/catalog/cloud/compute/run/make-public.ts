/** The step that lets everybody call a service. */
export const MAKE_PUBLIC = {
  action: 'ChangeRequest',
  who: 'projectAdmin',
  when: 'If anybody on the internet may call the service',
  title: 'Turn off the invoker check of the service',
  detail: 'This makes the service public: everybody who knows the URL may call it, and you pay for the calls.',
  command: ['gcloud', 'run', 'services', 'update', '{runService}', '--no-invoker-iam-check', '--region={location}', '--project={project}'],
  docs: 'https://cloud.google.com/run/docs/authenticating/public',
} as const;

/** The step for a service that only its own network reaches. */
export const CHECK_INGRESS = {
  action: 'Verify',
  who: 'projectAdmin',
  when: 'If the service accepts internal traffic only',
  title: 'Check the ingress setting of the service',
  detail: 'With ingress "internal", calls from outside the VPC network are denied whatever token they carry.',
  docs: 'https://cloud.google.com/run/docs/securing/ingress',
} as const;
