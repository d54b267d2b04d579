import type { Denial } from '../denial/denial.js';
import { askerIn } from './asking/credential.js';
import { checkedOptions } from '../options/check-options.js';
import { DIAGNOSE_RULES } from './diagnose-rules.js';
import { Prober } from './asking/prober.js';
import { conclude } from './conclusions/conclude.js';
import type { Conclusion } from './conclusions/conclusion.js';
import type { Diagnosis, DiagnoseOptions } from './diagnosis.js';
import { investigate, type Investigation } from './investigate.js';
import { sharpened } from './conclusions/sharpen.js';
import type { Subject } from './subject/subject.js';
import { subjectOf } from './subject/subject-of.js';

const DEFAULT_BUDGET_MS = 10_000;

/** Asks, concludes, and makes the sharper denial. What goes wrong in here costs a finding, never the denial. */
export async function diagnosisOf(denial: Denial, given: DiagnoseOptions | undefined): Promise<Diagnosis> {
  const options = checkedOptions('diagnose', given, DIAGNOSE_RULES);
  const askers = askersIn(options);
  const { budgetMs = DEFAULT_BUDGET_MS, signal, hosts, onQuestion, onFinding } = options;
  const prober = new Prober({ budgetMs, signal, hosts });
  const subject = await subjectOf(denial, { ...options, ...askers });
  const investigation = await investigate(subject, askers, prober, { onQuestion, onFinding });
  return concluded(subject, investigation);
}

/** The credentials in the options. @throws TypeError without any, or for what is none */
function askersIn({ auth, admin }: DiagnoseOptions): Parameters<typeof investigate>[1] {
  const caller = askerIn(auth, 'auth', 'diagnose');
  const administrator = askerIn(admin, 'admin', 'diagnose');
  if (!caller && !administrator)
    throw new TypeError('diagnose: there is no credential to ask Google with. Pass that of the denied caller: diagnose(denial, { auth }).');
  return { ...(caller && { caller }), ...(administrator && { admin: administrator }) };
}

async function concluded(subject: Subject, { findings, known, complete }: Investigation): Promise<Diagnosis> {
  const { denial } = subject;
  try {
    const conclusion = conclude(subject, known);
    if (!conclusion) return { conclusion: 'unknown', denial, findings, complete };
    const sharper = await sharpened(conclusion, subject, known);
    return { conclusion: wordFor(conclusion, denial, sharper), denial: sharper, findings, complete };
  } catch {
    return { conclusion: 'unknown', denial, findings, complete };
  }
}

function wordFor({ kind }: Conclusion, before: Denial, after: Denial): Diagnosis['conclusion'] {
  if (kind === 'resolved') return 'resolved';
  if (kind === 'open') return 'unknown';
  return after.kind === before.kind ? 'confirmed' : 'corrected';
}
