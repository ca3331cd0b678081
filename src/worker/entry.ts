import { openBackend } from '../backends/openBackend.ts';
import { createHost, samplerOn } from './host.ts';
import type { Reply, Request } from './protocol.ts';

const host = createHost(
  async (choice, failed) => {
    const { backend, passedOver } = await openBackend(choice, failed);
    return samplerOn(backend, passedOver);
  },
  (reply: Reply) => self.postMessage(reply),
);

self.onmessage = ({ data }: MessageEvent<Request>) => host(data);
