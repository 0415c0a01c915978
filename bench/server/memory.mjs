import http from 'node:http';

/** The least a live line can do: what is posted goes to everyone who listens. node memory.mjs PORT */
const listeners = new Set();

http
  .createServer(async (request, response) => {
    if (request.url === '/live') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: ready\ndata: {}\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return;
    }
    const chunks = await Array.fromAsync(request);
    const frame = `event: change\ndata: ${Buffer.concat(chunks)}\n\n`;
    if (request.method === 'POST') for (const listener of listeners) listener.write(frame);
    response.end('{}');
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
