/** A proxy that a whole browser is sent through: it answers for invented sites, reaches nothing, and remembers every request. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  port: number;
  /** Every request so far, as `METHOD address`; a request for a secure site is `CONNECT host:port`. */
  requests: string[];
  close: () => Promise<void>;
};

/** Starts it on a free loopback port. `pages` maps full `http://` addresses to HTML. */
export async function recordProxy(pages: Record<string, string>): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
