/** Something to try: what people paste, with invented names. */
export interface Sample {
  readonly label: string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    label: 'A spreadsheet nobody shared',
    text: `GET https://sheets.googleapis.com/v4/spreadsheets/1ExampleBudgetSpreadsheet/values/A1

HTTP/1.1 403 Forbidden
Content-Type: application/json; charset=UTF-8

{
  "error": {
    "code": 403,
    "message": "The caller does not have permission",
    "status": "PERMISSION_DENIED"
  }
}`,
  },
  {
    label: 'A missing IAM permission',
    text: `google.api_core.exceptions.Forbidden: 403 GET https://storage.googleapis.com/storage/v1/b/example-reports/o?projection=noAcl&prettyPrint=false: robot@example-project.iam.gserviceaccount.com does not have storage.objects.list access to the Google Cloud Storage bucket. Permission 'storage.objects.list' denied on resource (or it may not exist).`,
  },
  {
    label: 'An API that is off',
    text: `ERROR: (gcloud.secrets.versions.access) PERMISSION_DENIED: Secret Manager API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/secretmanager.googleapis.com/overview?project=123456789012 then retry. This command is authenticated as ann@example.com which is the active account specified by the [core/account] property.`,
  },
  {
    label: 'A token without the scope',
    text: `$ curl -si "https://www.googleapis.com/drive/v3/files/1ExampleFileId"
HTTP/2 403
content-type: application/json; charset=UTF-8
www-authenticate: Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/drive https://www.googleapis.com/auth/drive.readonly"

{
  "error": {
    "code": 403,
    "message": "Request had insufficient authentication scopes.",
    "status": "PERMISSION_DENIED",
    "details": [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
        "domain": "googleapis.com",
        "metadata": { "method": "google.apps.drive.v3.DriveFiles.Get", "service": "drive.googleapis.com" }
      }
    ]
  }
}`,
  },
  {
    label: 'A rate limit',
    text: `googleapi: Error 429: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789012'., rateLimitExceeded`,
  },
  {
    label: 'A perimeter',
    text: `{
  "error": {
    "code": 403,
    "message": "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: AbCdEf0123456789",
    "status": "PERMISSION_DENIED",
    "details": [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "SECURITY_POLICY_VIOLATED",
        "domain": "googleapis.com",
        "metadata": { "uid": "AbCdEf0123456789", "service": "bigquery.googleapis.com" }
      }
    ]
  }
}`,
  },
];
