// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"playintegrity","s":["playintegrity"],"S":["0"],"t":{"@":{"*":{":decodeIntegrityToken":"P0decodeIntegrityToken,0",":decodePcIntegrityToken":"P0decodePcIntegrityToken,0","deviceRecall":{":write":"P0write,0"}}}}}';
