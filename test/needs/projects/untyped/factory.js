// needs: tasks.tasks.insert
const { connect } = require('./connect.js');

async function add(title) {
  const { tasks } = await connect();
  return tasks.tasks.insert({ tasklist: '@default', requestBody: { title } });
}
module.exports = add;
