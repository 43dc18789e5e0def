/** A proxy that stands for the whole internet: it answers from the test pages and keeps every request. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { generate } from 'selfsigned';

export interface RecordedRequest {
  method: string;
  url: string;
  headers: string;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface RecordingProxy {
  port: number;
  /** Everything that was asked so far, in order, of whichever host. */
  requests: RecordedRequest[];
  stop(): Promise<void>;
}

/** RFC 6455: how a server shows that it speaks WebSocket. */
const webSocketGuid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** The first byte of a TLS connection. */
const tlsHandshake = 0x16;

/** A stranger's server lets everything in, so that a leak is recorded whole and not only asked for. */
function welcome(request: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-private-network': 'true',
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function addressOf(request: IncomingMessage): string {
  const asked = request.url ?? '/';
  if (request.method === 'CONNECT') return `connect://${asked}`;
  if (/^[a-z]+:\/\//.test(asked)) return asked;
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  return `${scheme}://${request.headers.host}${asked}`;
}

/** Starts it; `answer` gives the page for an address, or undefined where the test has none. */
export async function startRecordingProxy(
  answer: (url: URL) => Answer | undefined,
): Promise<RecordingProxy> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'test pages' }]);
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();

  const record = (request: IncomingMessage, body: Buffer) => {
    const headers = request.rawHeaders.join('\n');
    requests.push({ method: request.method ?? '', url: addressOf(request), headers, body });
  };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    record(request, await bodyOf(request));
    const url = new URL(addressOf(request));
    const page = request.method === 'OPTIONS' ? undefined : answer(url);
    response.writeHead(page?.status ?? 204, { ...welcome(request), ...page?.headers });
    response.end(page?.body);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('upgrade', (request, socket) => {
    record(request, Buffer.alloc(0));
    socket.on('error', () => socket.destroy());
    socket.on('data', (frame: Buffer) => record(request, frame));
    const key = request.headers['sec-websocket-key'] ?? '';
    const accept = createHash('sha1')
      .update(key + webSocketGuid)
      .digest('base64');
    const answer = [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
    ];
    socket.write([...answer, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
  });
  server.on('connect', (request, socket) => {
    record(request, Buffer.alloc(0));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first[0] !== tlsHandshake) {
        server.emit('connection', socket);
        socket.resume();
        return;
      }
      const plain = new TLSSocket(socket as Socket, { isServer: true, key, cert });
      plain.on('error', () => socket.destroy());
      server.emit('connection', plain);
    });
  });

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
