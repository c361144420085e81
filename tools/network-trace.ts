/**
 * Chromium's question to the kernel whether IPv6 works: a datagram socket is connected to this fixed address. Connecting
 * a datagram socket sends nothing.
 */
const ipv6Probe = /^connect\(.*sa_family=AF_INET6.*"2001:4860:4860::8888"/;

/** Calls of a trace that address another computer or a port of this one, local sockets and the probe apart. */
export const findOutsideCalls = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /\bAF_INET6?\b/.test(line) && !ipv6Probe.test(line.replace(/^\d+\s+/, '')));
