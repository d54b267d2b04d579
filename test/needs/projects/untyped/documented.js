// needs: gmail.users.labels.list
/**
 * @param {import('googleapis').gmail_v1.Gmail} gmail
 */
async function labels(gmail) {
  const res = await gmail.users.labels.list({ userId: 'me' });
  return res.data.labels;
}
module.exports = { labels };
