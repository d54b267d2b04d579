/** The job under jest, without HTTP and without flags. */
const { denial, denialMatchers, nearMisses } = require('google-denials/testing');
const { backUp } = require('./backup.cjs');

expect.extend(denialMatchers);

test('what is not shared is skipped, and the list says whom to share it with', async () => {
  const read = jest.fn();
  read.mockResolvedValueOnce('first');
  read.mockRejectedValueOnce(denial('NotShared', { caller: { email: 'backup@example-project.iam.gserviceaccount.com' } }));
  const { copies, skipped } = await backUp(['1AbC', '1XyZ'], read);
  expect(copies).toEqual(['first']);
  expect(skipped).toEqual([
    { file: '1XyZ', because: 'NotShared', todo: expect.stringContaining('backup@example-project.iam.gserviceaccount.com') },
  ]);
});

test('a full drive stops the job', async () => {
  const read = jest.fn().mockRejectedValue(denial('QuotaExceeded'));
  await expect(backUp(['1AbC', '1XyZ'], read)).rejects.toBeDenied('QuotaExceeded', { retryable: false });
  expect(read).toHaveBeenCalledTimes(1);
});

test.each(Object.values(nearMisses))('$says stops the job, and is no denial', async ({ error }) => {
  await expect(backUp(['1AbC'], () => Promise.reject(error()))).rejects.not.toBeDenied();
});
