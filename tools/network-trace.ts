/**
 * Chromium's question to the kernel whether IPv6 works: a datagram socket is connected to this fixed address. Connecting
 * a datagram socket sends nothing.
 */
const ipv6Probe = /^connect\(.*sa_family=AF_INET6.*"2001:4860:4860::8888"/;

/** With or without the process id that `strace -f` puts in front. */
export const isIpv6Probe = (line: string): boolean => ipv6Probe.test(line.replace(/^\d+\s+/, ''));

/** Calls of a trace that address another computer or a port of this one, local sockets and the probe apart. */
export const findOutsideCalls = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /\bAF_INET6?\b/.test(line) && !isIpv6Probe(line));
