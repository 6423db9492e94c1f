/**
 * What tests ask of a page: things by role and accessible name, through open shadow roots.
 * It is sent to the page as text, so it stands alone.
 * @param {string} act
 * @param {{ host?: string, nth?: number }} scope the element to look in, the whole page without one
 * @param {...any} args
 * @returns {any}
 */
export function inPage(act, scope, ...args) {
  /** @type {(root: ParentNode) => Element[]} */
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? below(el.shadowRoot) : [])]);

  const elements = () => {
    const host = scope.host ? document.querySelectorAll(scope.host)[scope.nth ?? 0] : document;
    if (!host) return [];
    const inside = [
      ...(host instanceof Element && host.shadowRoot ? below(host.shadowRoot) : []),
      ...below(host),
    ];
    const modal = inside.filter((el) => el.matches('dialog:modal')).at(-1);
    return modal ? [modal, ...below(modal)] : inside;
  };

  /** @type {(el: Element) => boolean} */
  const visible = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** @type {(node: Node) => string} */
  const textOf = (node) => {
    if (node instanceof Text) return node.data;
    if (
      node instanceof Element &&
      node.matches('[aria-hidden="true"], [hidden], style, script, input, select, textarea')
    )
      return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length)
      return node.assignedNodes().map(textOf).join('');
    return [...node.childNodes].map(textOf).join('');
  };
  /** @type {(text: string) => string} */
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();

  /** @type {(el: any, attribute: string) => string} */
  const textsOf = (el, attribute) => {
    const ids = el.getAttribute(attribute)?.split(/\s+/) ?? [];
    const found = ids.map((/** @type {string} */ id) => el.getRootNode().getElementById(id)).filter(Boolean);
    // What is hidden names something all the same.
    return tidy(found.map((one) => (one.hidden ? one.textContent : textOf(one))).join(' '));
  };

  /** @type {(el: any) => string} */
  const nameOf = (el) => {
    const label = el.getAttribute('aria-label');
    if (label) return tidy(label);
    const named = textsOf(el, 'aria-labelledby');
    if (named) return named;
    if (el.labels?.length) return tidy([...el.labels].map(textOf).join(' '));
    if (el.matches('fieldset')) return tidy(textOf(el.querySelector('legend') ?? el));
    return el.matches('input, select, textarea') ? (el.placeholder ?? '') : tidy(textOf(el));
  };

  /** @type {Record<string, string>} */
  const inputs = {
    number: 'spinbutton',
    checkbox: 'checkbox',
    radio: 'radio',
    search: 'searchbox',
    'datetime-local': 'datetime',
    date: 'datetime',
    time: 'datetime',
    range: 'slider',
    button: 'button',
    submit: 'button',
  };
  /** @type {Record<string, string>} */
  const tags = {
    BUTTON: 'button',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
    SELECT: 'combobox',
    DIALOG: 'dialog',
    FIELDSET: 'group',
    OL: 'list',
    UL: 'list',
    LI: 'listitem',
    PROGRESS: 'progressbar',
    METER: 'meter',
  };
  /** @type {(el: any) => string} */
  const roleOf = (el) => {
    const given = el.getAttribute('role');
    if (given) return given.split(' ')[0];
    if (el.tagName === 'INPUT') return inputs[el.type] ?? 'textbox';
    if (el.tagName === 'A' && el.hasAttribute('href')) return 'link';
    return /^H[1-6]$/.test(el.tagName) ? 'heading' : (tags[el.tagName] ?? '');
  };

  /** @type {(roles: string, name?: string) => any[]} */
  const find = (roles, name) => {
    const wanted = roles.split('|');
    const fits = /** @type {(el: Element) => boolean} */ (
      name === undefined
        ? () => true
        : name.endsWith('…')
          ? (el) => nameOf(el).startsWith(name.slice(0, -1))
          : (el) => nameOf(el) === name
    );
    return elements().filter((el) => wanted.includes(roleOf(el)) && visible(el) && fits(el));
  };

  /** @type {(part: string) => any[]} */
  const parts = (part) =>
    elements().filter((el) => el.getAttribute('part')?.split(/\s+/).includes(part) && visible(el));
  const active = () => {
    /** @type {any} */ let el = document.activeElement;
    while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
    return el;
  };
  /** @type {(el: any) => any} */
  const describe = (el) =>
    el && {
      role: roleOf(el),
      name: nameOf(el),
      value: el.value,
      checked: el.checked ?? el.getAttribute('aria-checked') ?? el.getAttribute('aria-pressed'),
      invalid: el.getAttribute('aria-invalid') === 'true',
      help: textsOf(el, 'aria-describedby'),
    };

  /** @type {Record<string, (...args: any[]) => any>} */
  const acts = {
    focus(roles, name, nth = 0) {
      const el = find(roles, name)[nth];
      if (!el || el.disabled) return false;
      el.focus();
      return active() === el;
    },
    select(roles, name, value) {
      const el = find(roles, name)[0];
      const option = [...(el?.options ?? [])].find((each) => tidy(each.textContent) === value);
      if (!option) return false;
      option.selected = true;
      for (const type of ['input', 'change'])
        el.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      return true;
    },
    /** Puts a text into a field at once, as a paste or a browser's own help does. */
    enter(roles, name, value) {
      const el = find(roles, name)[0];
      if (!el) return false;
      el.focus();
      el.value = value;
      el.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
      );
      return true;
    },
    /** Pastes or drops what no keyboard can put on the clipboard. */
    transfer(type, roles, name, data) {
      const el = find(roles, name)[0];
      const transfer = new DataTransfer();
      for (const [kind, value] of Object.entries(data)) transfer.setData(kind, value);
      const options = { bubbles: true, composed: true, cancelable: true };
      const event = type === 'paste' ? new ClipboardEvent(type, options) : new DragEvent(type, options);
      // Firefox gives an event made by a script no data of its own.
      Object.defineProperty(event, type === 'paste' ? 'clipboardData' : 'dataTransfer', { value: transfer });
      el.dispatchEvent(event);
      return event.defaultPrevented;
    },
    isFocused: (roles, name) => find(roles, name).includes(active()),
    /** The key that leads a step nearer to a control; empty once it has the focus. */
    step(roles, name, nth = 0) {
      const el = find(roles, name)[nth];
      const from = active();
      if (!el || el.disabled) return undefined;
      if (el === from) return '';
      const isInGroup = el.type === 'radio' && from.type === 'radio' && el.name === from.name;
      const all = below(document);
      const isBehind = all.indexOf(el) < all.indexOf(from);
      if (isInGroup) return isBehind ? 'ArrowUp' : 'ArrowDown';
      return isBehind ? 'Shift+Tab' : 'Tab';
    },
    /** Left and right edges of controls, in whole pixels. */
    edges: (roles, name) =>
      find(roles, name).map((el) =>
        [el.getBoundingClientRect().left, el.getBoundingClientRect().right].map(Math.round),
      ),
    /** The middle of a control, where somebody points at it. */
    center(roles, name) {
      const { left, top, width, height } = find(roles, name)[0].getBoundingClientRect();
      return [left + width / 2, top + height / 2].map(Math.round);
    },
    /** What text must never turn into. */
    foreign: () =>
      elements()
        .filter(
          (el) =>
            el.matches('script, img, iframe, object, embed, link, a[href], style:empty') ||
            [...el.attributes].some(({ name }) => name.startsWith('on')),
        )
        .map((el) => el.outerHTML.slice(0, 120)),
    names: (roles) => find(roles).map(nameOf),
    states: (roles, name) => find(roles, name).map(describe),
    active: () => describe(active()),
    texts: (part) => parts(part).map((el) => tidy(textOf(el))),
    raw: (part) => parts(part).map((el) => el.textContent),
    /** Whether a person can read this anywhere: as text, or in a field. */
    holds: (text) =>
      elements().some(
        (el) =>
          visible(el) &&
          typeof (/** @type {any} */ (el).value) === 'string' &&
          /** @type {any} */ (el).value.includes(text),
      ) ||
      elements().some(
        (el) =>
          visible(el) && [...el.childNodes].some((node) => node instanceof Text && node.data.includes(text)),
      ),
    /** All that is there, for the message of a test that failed. */
    outline: () =>
      elements()
        .filter(
          (/** @type {any} */ el) =>
            roleOf(el) && roleOf(el) !== 'listitem' && roleOf(el) !== 'list' && visible(el),
        )
        .map((/** @type {any} */ el) => `${roleOf(el)} "${nameOf(el)}"${el.value ? ` = "${el.value}"` : ''}`),
  };
  return acts[act]?.(...args);
}
