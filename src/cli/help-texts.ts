/** What the help of each command says below its options. */

export const DIAGNOSE_HELP = `
The command asks as the denied caller, and as an admin if you name one. It only
reads: nothing is granted, enabled or shared, and no token leaves Google's hosts.

Examples:
  google-denials diagnose denied.json --url "$URL"
  gcloud secrets versions access latest --secret=db 2>&1 | google-denials diagnose
  google-denials diagnose denied.json --admin-credentials admin.json
`;

export const EXAMPLES = `
Examples:
  gcloud compute instances list 2>&1 | google-denials explain
  curl -si "$URL" | google-denials explain --url "$URL"
  google-denials explain failed.har
  google-denials diagnose denied.json
  google-denials can drive.files.update --on FILE_ID
  google-denials requires drive.files.get
  google-denials needs
  google-denials whoami

Exit codes: 0 success, 1 no denial or no credentials found, 2 invalid usage,
70 unexpected error.
`;

export const EXPLAIN_HELP = `
Input can be a response body, a full response (curl -i, curl -v), output of gcloud,
Terraform or any Google client library, a HAR file, XML, HTML, a log record, or
plain text. The command makes no network calls and prints no secrets.

Examples:
  terraform apply 2>&1 | google-denials explain
  google-denials explain body.json --status 403 --url "$URL"
  google-denials explain "The caller does not have permission"
  google-denials explain rateLimitExceeded --brief
  google-denials explain app.log --all
  google-denials explain app.log --json | jq -r .denial.kind
`;

export const REQUIRES_HELP = `
Examples:
  google-denials requires drive.files.get sheets.spreadsheets.values.update
  google-denials requires 'drive.files.*'
  google-denials requires --list secretmanager
  google-denials requires --permission storage.objects.get
`;

export const NEEDS_HELP = `
The command reads TypeScript and JavaScript with the typescript that is installed
beside google-denials. It runs none of the code and makes no network calls.

Examples:
  npx -p typescript@6 -p google-denials google-denials needs
  google-denials needs src/main.ts --format terraform
  google-denials needs --check access.json --update

Exit codes: 0 success, 1 more needed than --check or --for allows, 2 invalid usage.
`;

export const COMPLETION_HELP = `
Examples:
  source <(google-denials completion bash)
  google-denials completion zsh > ~/.zfunc/_google-denials
  google-denials completion fish > ~/.config/fish/completions/google-denials.fish
`;
