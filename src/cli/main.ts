#!/usr/bin/env node
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// What a library warns of is no part of the answer.
process.removeAllListeners('warning');
process.exitCode = await run(process.argv.slice(2), processTerminal(process));
// A connection that is still open must not keep the shell waiting, once everything is written.
process.stdout.write('', () => process.stderr.write('', () => setTimeout(() => process.exit(), 100).unref()));
