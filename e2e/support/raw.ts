import { once } from 'node:events';
import net from 'node:net';
import { address } from './server.ts';

const { hostname, port, host } = new URL(address);

/** Headers of an ordinary request, and the end of the connection with the answer. */
export const ordinary = `Host: ${host}\r\nConnection: close\r\n`;

/** Sends bytes as they stand and gives the status of the first answer; 0 when the connection is closed without one. */
export async function sendRaw(bytes: string): Promise<number> {
  const socket = await connected();
  let answer = '';
  socket.setEncoding('latin1').on('data', (part) => {
    answer += part;
    if (answer.includes('\r\n\r\n')) socket.destroy();
  });
  socket.write(Buffer.from(bytes, 'latin1'));
  await once(socket, 'close');
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}

/** A request that is begun and never finished. */
export async function begin(bytes: string): Promise<net.Socket> {
  const socket = await connected();
  socket.write(bytes);
  return socket;
}

async function connected(): Promise<net.Socket> {
  const socket = net.connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket.on('error', () => {}); // a connection that is reset is an answer too
}
