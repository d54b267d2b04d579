import './everything.mjs';
import { check } from './check.mjs';

globalThis.check = check;
