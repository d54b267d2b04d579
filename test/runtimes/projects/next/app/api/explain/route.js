import '../../../everything.mjs';
import { check } from '../../../check.mjs';

export const dynamic = 'force-dynamic';

export async function GET() {
  return Response.json(await check());
}
