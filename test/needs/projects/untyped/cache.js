// needs: drive.about.get
// needs: tasks.tasklists.list
const { getDrive, getTasks } = require('./cached.js');

module.exports = async () => {
  const drive = await getDrive();
  await drive.about.get({ fields: 'user' });
  return getTasks().tasklists.list();
};
