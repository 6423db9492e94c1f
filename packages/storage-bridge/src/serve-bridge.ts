import type { StorageAdapter, StorageKey } from '@one-on-one/core';
import { checkOrigin } from './check-origin.js';
import { isHello } from './protocol.js';
import { ServedConnection } from './served-connection.js';

/** What is served, and to whom. */
export interface ServeBridgeOptions {
  /** Any adapter, best one of its own for each frame: an adapter does not watch itself. */
  readonly storage: StorageAdapter;
  /** The frame's element. Nothing but its window is listened to. */
  readonly frame: Pick<HTMLIFrameElement, 'contentWindow'>;
  /** The origins that the document in the frame may have. `'null'` is every sandboxed document. */
  readonly origins: readonly string[];
  /** How long `close` waits for a storage that does not answer. */
  readonly closeTimeoutMs?: number;
}

/** A bridge that is being served. */
export interface BridgeServer {
  /** Answers what was asked, and hangs up. The storage stays open: it belongs to who made it. */
  close(): Promise<void>;
}

/** A frame has a few connections, one for each adapter in it; the oldest goes when it asks for more. */
const mostConnections = 16;

/** Answers the calls of a frame from `storage`. */
export function serveBridge({
  storage,
  frame,
  origins,
  closeTimeoutMs = 3000,
}: ServeBridgeOptions): BridgeServer {
  if (origins.length === 0) throw new TypeError('Name the origins that the frame may have.');
  for (const origin of origins) if (origin !== 'null') checkOrigin(origin);
  const connections = new Set<ServedConnection>();

  const tell = (keys: readonly StorageKey[], writer?: ServedConnection) => {
    for (const connection of connections) if (connection !== writer) connection.tell(keys);
  };
  const connect = (port: MessagePort) => {
    const connection = new ServedConnection(port, storage, {
      onCommit: (keys) => tell(keys, connection),
      onEnd: () => connections.delete(connection),
    });
    connections.add(connection);
    const [oldest] = connections;
    if (connections.size > mostConnections) void oldest!.close(0);
  };
  const hear = ({ source, origin, data, ports: [port] }: MessageEvent<unknown>) => {
    const isFrame = source !== null && source === frame.contentWindow && origins.includes(origin);
    if (isFrame && port && isHello(data)) connect(port);
  };

  const stopWatching = storage.watch?.((keys) => tell(keys));
  window.addEventListener('message', hear);
  return {
    async close() {
      window.removeEventListener('message', hear);
      await Promise.all([...connections].map((connection) => connection.close(closeTimeoutMs)));
      stopWatching?.();
    },
  };
}
