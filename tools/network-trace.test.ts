import { describe, expect, it } from 'vitest';
import { findOutsideCalls } from './network-trace.ts';

describe('a trace of system calls', () => {
  it('is clean with local sockets and the question for IPv6', () => {
    expect(
      findOutsideCalls([
        'connect(5, {sa_family=AF_UNIX, sun_path="/tmp/x.sock"}, 110) = 0',
        'sendmsg(4, {msg_name=NULL, msg_namelen=0}, 0) = 12',
        '812 connect(9, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH',
        '',
      ]),
    ).toEqual([]);
  });

  it('shows every other address, answered or not, this computer’s ports too', () => {
    const bad = [
      'connect(9, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH',
      'connect(9, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED',
      'sendto(9, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28) = 1',
      'connect(9, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 0',
    ];
    expect(findOutsideCalls(bad)).toEqual(bad);
  });
});
