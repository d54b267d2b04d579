// needs: dfareporting.reports.get
const { google } = require('googleapis');

class Api {
  client() {
    return google[this.api](this.version);
  }
}

class Campaigns extends Api {
  constructor() {
    super();
    this.api = 'dfareporting';
    this.version = 'v5';
  }

  report(profileId, reportId) {
    return this.client().reports.get({ profileId, reportId });
  }
}

/** Its API has `reports.get` too, and it never calls it. */
class Searches extends Api {
  constructor() {
    super();
    this.api = 'doubleclicksearch';
    this.version = 'v2';
  }
}

module.exports = { Campaigns, Searches };
