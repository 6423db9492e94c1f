import { replaceMember } from '../storage/databases.js';

type Hear = (what: string, said: unknown) => void;

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Listens wherever a page hears what elements say: events that reach it, and the console. Answers how to stop. */
export function listenAsPage(hear: Hear): () => void {
  const { dispatchEvent } = EventTarget.prototype;
  const stops = [
    replaceMember(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
      if (event.composed || !isInside(this)) hear(`event ${event.type}`, saidBy(event));
      return dispatchEvent.call(this, event);
    }),
    ...METHODS.map((method) =>
      replaceMember(console, method, (...values: unknown[]) => {
        hear(`console ${method}`, values.map(String));
      }),
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const isInside = (target: EventTarget) =>
  target instanceof Node && target.getRootNode() instanceof ShadowRoot;

/** Everything that an event carries, whatever it is called. */
function saidBy(event: Event): unknown {
  const own = Object.entries(event).filter(
    ([, value]) => !(value instanceof Node || value instanceof Window),
  );
  const { detail, message, error } = event as Partial<CustomEvent & ErrorEvent>;
  return [own, detail, message, String(error)];
}

/** Everything that a page can read of itself, without looking into an element. */
export const readAsPage = (): string =>
  [
    document.documentElement.outerHTML,
    document.title,
    location.href,
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  ].join('\n');

/** What handlers of an element put into a drag or a copy that begins at any place in it. */
export function carriedFrom(element: Element): string {
  const carried: string[] = [];
  for (const place of element.shadowRoot!.querySelectorAll('li,a,button,p,[draggable]')) {
    const options = { bubbles: true, composed: true, cancelable: true };
    const data = new DataTransfer();
    place.dispatchEvent(new DragEvent('dragstart', { ...options, dataTransfer: data }));
    for (const type of ['copy', 'cut'])
      place.dispatchEvent(new ClipboardEvent(type, { ...options, clipboardData: data }));
    carried.push(...[...data.types].map((type) => data.getData(type)));
  }
  return carried.join('\n');
}
