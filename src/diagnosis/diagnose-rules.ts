import { ANYTHING, FLAG, FUNCTION, SIGNAL, TEXT, type Rules } from '../options/rule.js';
import { isArray, isObject, property } from '../response/safe/property.js';
import type { DiagnoseOptions } from './diagnosis.js';

/** What the options take that `diagnose` and `checkAccess` share. */
export const ASKING_RULES: Rules<Pick<DiagnoseOptions, 'budgetMs' | 'signal' | 'hosts' | 'onQuestion' | 'onFinding'>> = {
  budgetMs: { is: (value) => typeof value === 'number' && value > 0, pass: 'milliseconds above 0, for example 10000' },
  signal: SIGNAL,
  hosts: {
    is: (value) => isObject(value) && !isArray(value) && Object.values(value).every((url) => typeof url === 'string' && URL.canParse(url)),
    pass: "URLs by host, for example { 'www.googleapis.com': 'http://127.0.0.1:8080' }",
  },
  onQuestion: FUNCTION,
  onFinding: FUNCTION,
};

/** What the options of `diagnose` take. `auth` and `admin` have errors of their own. */
export const DIAGNOSE_RULES: Rules<DiagnoseOptions> = {
  auth: ANYTHING,
  admin: ANYTHING,
  ...ASKING_RULES,
  request: {
    is: (value) => isObject(value) && ['method', 'url'].every((name) => ['string', 'undefined'].includes(typeof property(value, name))),
    pass: "the call that was denied, for example { method: 'GET', url: 'https://www.googleapis.com/drive/v3/files/1AbC' }",
  },
  delegation: FLAG,
  apiKey: TEXT,
};
