const denials = require('google-denials');

import('./check.mjs').then(async ({ check }) => {
  const own = await denials.requirementsFor('compute.instances.get');
  const denial = await denials.toDenial({
    response: {
      status: 403,
      data: { error: { code: 403, message: 'x' } },
      config: { url: 'https://compute.googleapis.com/compute/v1/projects/p/zones/z/instances/i' },
    },
  });
  console.log(JSON.stringify({ ...(await check()), commonjs: [own.permissions, denial?.method] }));
});
