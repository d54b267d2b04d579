import { describe, expect, it } from 'vitest';
import { explained } from '../../program.js';

const REFUSED = 'googleapi: Error 403: The caller does not have permission, forbidden';

describe('the service is the one that the tool called, as its own words tell', () => {
  it.each([
    ['Terraform', `│ Error: Error retrieving IAM policy: ${REFUSED}\n│   with google_pubsub_topic_iam_member.writer,`, 'pubsub'],
    ['Terraform, a longer name', `${REFUSED}\n  with google_cloud_run_v2_service.api,`, 'run'],
    ['Pulumi', `  gcp:secretmanager:Secret (db):\n    error: 1 error occurred:\n    \t* ${REFUSED}`, 'secretmanager'],
    ['Config Connector', `error reading underlying resource: summary: Error when reading SQLInstance "db": ${REFUSED}`, 'sqladmin'],
    ['Crossplane', `managed/bucket.storage.gcp.upbound.io  async create failed: ${REFUSED}`, 'storage'],
    ['gcloud', 'ERROR: (gcloud.beta.secrets.versions.access) PERMISSION_DENIED: The caller does not have permission', 'secretmanager'],
    ['Go', `${REFUSED}\ngoroutine 1 [running]:\ncloud.google.com/go/firestore.(*Client).Get()`, 'firestore'],
    [
      'Ruby',
      "google-apis-core-0.15.1/lib/http_command.rb:244:in `check_status': forbidden: The caller does not have permission (Google::Apis::ClientError)\n from google-apis-gmail_v1-0.40.0/lib/service.rb",
      'gmail',
    ],
    [
      'fastlane',
      'fastlane finished with errors\n[!] Google Api Error: Invalid request - The caller does not have permission',
      'androidpublisher',
    ],
    ['gspread', 'gspread.exceptions.APIError: APIError: [403]: The caller does not have permission', 'sheets'],
    [
      'dbt',
      'Database Error in model x\n  Access Denied: Table raw:shop.orders: User does not have permission to query table raw:shop.orders.',
      'bigquery',
    ],
  ])('%s', async (_tool, text, service) => {
    expect((await explained(text)).denial.service).toBe(`${service}.googleapis.com`);
  });

  it('and the method is the one of the stack', async () => {
    const { denial } = await explained(
      `PHP Fatal error:  Uncaught Google\\Service\\Exception: {"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}} in REST.php:134
#5 /app/vendor/google/apiclient-services/src/Sheets/Resource/SpreadsheetsValues.php(185): Google\\Service\\Resource->call('get', Array)`,
    );
    expect(denial).toMatchObject({ kind: 'NotShared', method: 'sheets.spreadsheets.values.get' });
  });

  it('and the account is the one whose token the action of GitHub asked for', async () => {
    const { denial } = await explained(
      'google-github-actions/auth failed with: failed to generate Google Cloud OAuth 2.0 Access Token for deploy@example-project.iam.gserviceaccount.com: {"error":{"code":403,"message":"Permission \'iam.serviceAccounts.getAccessToken\' denied on resource (or it may not exist).","status":"PERMISSION_DENIED"}}',
    );
    expect(denial.resource.name).toBe('projects/-/serviceAccounts/deploy@example-project.iam.gserviceaccount.com');
    expect(denial.remedies[0].command).toContain('add-iam-policy-binding deploy@example-project.iam.gserviceaccount.com');
  });

  it('except where the server names another one', async () => {
    const { denial } = await explained(
      `│ Error: googleapi: Error 403: Cloud Run Admin API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/run.googleapis.com/overview?project=123456789012 then retry.\n│   with google_pubsub_subscription.push,`,
    );
    expect(denial).toMatchObject({ kind: 'ApiDisabled', service: 'run.googleapis.com' });
  });

  it('and no command tells that calls several APIs', async () => {
    const { denial } = await explained('ERROR: (gcloud.app.deploy) PERMISSION_DENIED: The caller does not have permission');
    expect(denial).not.toHaveProperty('service');
  });
});
