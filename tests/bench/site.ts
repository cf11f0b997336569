import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../browser/serve.ts';
import { brotli, isCompressible } from './weight.ts';

export interface CompressedSite {
  readonly address: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The plain static host of the browser tests, behind what real hosts have in front: files are sent as brotli. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const site = await serve(folder);
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = answers.get(path) ?? compressed(site.origin, path);
    answers.set(path, answer);
    answer.then(({ status, headers, body }) => response.writeHead(status, headers).end(body)).catch(() => {
      answers.delete(path);
      response.destroy();
    });
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const closeFront = () => new Promise<void>((done) => { server.close(() => { done(); }); server.closeAllConnections(); });
  return {
    address: origin + new URL(site.address).pathname,
    close: async () => { await closeFront(); await site.close(); },
  };
}

async function compressed(origin: string, path: string): Promise<Answer> {
  // A kept connection may be closed by the host behind just as it is used again.
  const response = await fetch(origin + path, { headers: { connection: 'close' } });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = { 'content-type': response.headers.get('content-type') ?? 'application/octet-stream' };
  if (!isCompressible(new URL(path, origin).pathname)) return { status: response.status, headers, body };
  return { status: response.status, headers: { ...headers, 'content-encoding': 'br' }, body: brotli(body) };
}
