import { denial } from 'google-denials/testing';
export const dynamic = 'force-dynamic';
export async function GET() {
  throw denial('NotShared', { caller: { email: 'robot@example-project.iam.gserviceaccount.com' } });
}
