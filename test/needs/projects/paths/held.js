// unresolved: this.apis[service]
const { google } = require('googleapis');

class Provider {
  constructor() {
    this.apis = { storage: google.storage('v1'), logging: google.logging('v2') };
  }

  request(service, ...path) {
    const api = this.apis[service];
    return path.reduce((at, name) => at[name], api).bind(api)({});
  }
}

module.exports = { Provider };
