/** A backup job in CommonJS: it skips what it may not read, and stops where going on makes no sense. */
const { isDenial } = require('google-denials');

/** Copies the files that may be read, and lists the others with whom to ask. */
async function backUp(files, read) {
  const copies = [];
  const skipped = [];
  for (const file of files) {
    try {
      copies.push(await read(file));
    } catch (error) {
      if (isDenial(error, 'CredentialRejected', 'QuotaExceeded') || !isDenial(error)) throw error;
      skipped.push({ file, because: error.kind, todo: error.remedies[0]?.title });
    }
  }
  return { copies, skipped };
}

module.exports = { backUp };
