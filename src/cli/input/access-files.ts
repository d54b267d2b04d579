import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { accessText, readAccessFile, type AccessFile } from '../../access/access-file.js';
import { accessFileOf } from '../../access/report-file.js';
import type { AccessReport } from '../../access/access-report.js';
import { UsageError } from '../exit-codes.js';
import type { Terminal } from '../terminal.js';

/** Reads an access file, or a recording. @param hint - what to do where there is no such file */
export async function readAccess(file: string, hint: string, { read }: Terminal): Promise<AccessFile> {
  const text = await textOf(file, hint, read);
  try {
    return readAccessFile(text);
  } catch (error) {
    throw new UsageError(
      `${file} isn't an access file: ${(error as Error).message}. Correct it, or delete it and write a new one: google-denials needs --check ${file} --update`,
    );
  }
}

/** Writes what is needed to an access file. A file of another kind is left as it is. */
export async function writeAccess(file: string, report: AccessReport, terminal: Terminal): Promise<void> {
  const target = path.resolve(terminal.folder, file);
  const before = await terminal.read(file).catch(() => '');
  if (before.trim() !== '') await readAccess(file, '', { ...terminal, read: () => Promise.resolve(before) });
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, accessText(accessFileOf(report)));
  } catch (error) {
    throw new UsageError(
      `Can't write ${file} (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Pass a file in a folder where you may write.`,
    );
  }
}

/** The text of a log or a file that is named on the command line. @param hint - what to do where there is no such file */
export async function textOf(file: string, hint: string, read: Terminal['read'], where = ''): Promise<string> {
  try {
    return await read(file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${where}${error.message.split('. Pass a file with', 1)[0]!}. ${hint}`);
  }
}
