/** Serves pages on loopback, for as long as a test or a demo needs them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = string | { body: string | Uint8Array; type: string } | ((request: IncomingMessage, response: ServerResponse) => void);

export type PageServer = {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Full address of a path such as `/article`. */
  at: (path: string) => string;
  /** Adds or replaces a page. */
  set: (path: string, page: Served) => void;
  /** Every request so far, as `METHOD /path`. */
  requests: string[];
  close: () => Promise<void>;
};

/** Starts a server on a free loopback port; `pages` maps paths to HTML, to other bodies or to handlers. */
export async function servePages(pages: Record<string, Served> = {}): Promise<PageServer> {
  const known = new Map(Object.entries(pages));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    requests.push(`${request.method} ${path}`);
    const page = known.get(path);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    } else if (typeof page === 'function') {
      page(request, response);
    } else {
      const { body, type } = typeof page === 'string' ? { body: page, type: 'text/html; charset=utf-8' } : page;
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    at: (path) => origin + encodeURI(path),
    set: (path, page) => void known.set(path, page),
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
