// A set without items, for tests on the host.
