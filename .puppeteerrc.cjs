// The browsers come from the system's packages; a download would fail where only the package registries are reached.
module.exports = { skipDownload: true };
