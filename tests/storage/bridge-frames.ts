import type { BridgeTarget } from '@one-on-one/storage-bridge';

// Sends on what it is told, so that its window and origin speak while the code under test runs out here.
const relay = `<script>
  onmessage = ({ data, ports }) => parent.postMessage(data.message, data.origin, ports);
</script>`;

/** A real frame in this page, and the window around it as code inside would see it. */
export interface BridgeFrame {
  readonly frame: HTMLIFrameElement;
  readonly target: BridgeTarget;
}

/** Opens a frame with an opaque origin, or with this page's own. */
export async function openFrame(kind: 'sandboxed' | 'of this site' = 'sandboxed'): Promise<BridgeFrame> {
  const frame = document.createElement('iframe');
  if (kind === 'sandboxed') frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = relay;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const target: BridgeTarget = {
    postMessage: (message, origin, transfer) =>
      frame.contentWindow!.postMessage({ message, origin }, '*', transfer),
  };
  return { frame, target };
}
