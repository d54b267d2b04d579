type Fields = Readonly<Record<string, string>>;

/** How gax-go prints the details of a status, and what each stood for. See https://pkg.go.dev/github.com/googleapis/gax-go/v2/apierror */
const LINES: readonly (readonly [RegExp, (fields: Fields) => object])[] = [
  [
    /error details: name = ErrorInfo reason = (?<reason>\S{1,200}) domain = (?<domain>\S{1,200}) metadata = map\[(?<metadata>[^\]\n]{0,4000})\]/g,
    ({ reason, domain, metadata = '' }) => ({ '@type': typed('ErrorInfo'), reason, domain, metadata: goMap(metadata) }),
  ],
  [
    /error details: name = PreconditionFailure type = (?<type>\S{1,200}) subj = (?<subject>\S{0,400}) desc = (?<description>[^\n]{0,2000})/g,
    (violation) => ({ '@type': typed('PreconditionFailure'), violations: [{ ...violation }] }),
  ],
  [
    /error details: name = QuotaFailure subj = (?<subject>\S{0,400}) desc = (?<description>[^\n]{0,2000})/g,
    (violation) => ({ '@type': typed('QuotaFailure'), violations: [{ ...violation }] }),
  ],
  [
    /error details: name = Help desc = (?<description>[^\n]{0,400}?) url = (?<url>\S{1,2000})/g,
    (link) => ({ '@type': typed('Help'), links: [{ ...link }] }),
  ],
  [
    /error details: name = LocalizedMessage locale = (?<locale>\S{0,20}) msg = (?<message>[^\n]{0,4000})/g,
    (message) => ({ '@type': typed('LocalizedMessage'), ...message }),
  ],
];

/** The details in a printout of gax-go. */
export function goDetails(text: string): readonly object[] {
  if (!text.includes('error details: ')) return [];
  return LINES.flatMap(([pattern, read]) => [...text.matchAll(pattern)].map((match) => read({ ...match.groups })));
}

function typed(name: string): string {
  return `type.googleapis.com/google.rpc.${name}`;
}

/** `permission:secretmanager.versions.access resource:projects/p`: a value ends where the next key begins. */
function goMap(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(?:^|\s)([a-z]\w{0,60}):(\S{0,2000})/gi)].map(([, key, value]) => [key!, value!]));
}
