import { chooseBackend } from '../backends/chooseBackend.ts';
import { openChecked } from '../backends/openBackend.ts';
import { type Probe, probeBackends } from '../backends/probe.ts';
import { createHost } from './host.ts';
import { samplerOn } from './openSamplers.ts';
import type { Reply, Request } from './protocol.ts';

let probe: Probe | undefined;

const host = createHost(
  {
    passedOver: (choice) => {
      probe ??= probeBackends();
      return chooseBackend(choice, probe).passedOver;
    },
    open: async (backend, choice, share) => samplerOn(await openChecked(backend, choice), share),
  },
  (reply: Reply) => self.postMessage(reply),
);

self.onmessage = ({ data }: MessageEvent<Request>) => host(data);
