// Rollup plugin: Lit without what nothing here can reach. Its metadata, which only standard decorators use, is written to
// `Symbol` at import, and on a page that froze the built-ins before us that throws. Its polyfills, and its style tags for
// engines without constructable sheets, are for engines older than ours; its version numbers are for its own developers.
// No decorator here adds an initializer, no attribute holds an object or a list, no property converts, compares or falls
// back in a way of its own, no template is compiled before or holds formulas, and the one context begins with nothing.
import MagicString from 'magic-string';

/** What is taken out, or written smaller. @type {readonly (readonly [module: string, text: string, instead?: string])[]} */
const trimmed = [
  [
    '@lit/reactive-element/reactive-element.js',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  ],
  ['@lit/reactive-element/reactive-element.js', 'p=a.reactiveElementPolyfillSupport,', 'p=null,'],
  ['@lit/reactive-element/reactive-element.js', ',(a.reactiveElementVersions??=[]).push("2.1.2")'],
  [
    '@lit/reactive-element/reactive-element.js',
    'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
  ],
  ['@lit/reactive-element/reactive-element.js', ',void 0!==t.l&&(this.l=[...t.l])'],
  ['@lit/reactive-element/reactive-element.js', ',this.constructor.l?.forEach(t=>t(this))'],
  [
    '@lit/reactive-element/reactive-element.js',
    ';break;case Object:case Array:t=null==t?t:JSON.stringify(t)',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    ';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
  ],
  [
    '@lit/reactive-element/css-tag.js',
    'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
    'e=!0,',
  ],
  [
    '@lit/reactive-element/css-tag.js',
    'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,',
    'this._$cssResult$=!0,this.cssText=t,',
  ],
  [
    '@lit/reactive-element/css-tag.js',
    'if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")',
    'return t.cssText',
  ],
  [
    '@lit/reactive-element/css-tag.js',
    'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
    's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
  ],
  [
    '@lit/reactive-element/css-tag.js',
    'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t;',
    'c=t=>t;',
  ],
  [
    'lit-html/lit-html.js',
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    ';',
  ],
  [
    'lit-element/lit-element.js',
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
  ['@lit/context/lib/value-notifier.js', 'set value(s){this.setValue(s)}'],
  ['@lit/context/lib/value-notifier.js', ',void 0!==s&&(this.value=s)'],
  ['@lit/context/lib/value-notifier.js', 'clearCallbacks(){this.subscriptions.clear()}'],
  [
    '@lit/context/lib/controllers/context-provider.js',
    'super(void 0!==e.context?e.initialValue:i)',
    'super()',
  ],
  [
    '@lit/context/lib/controllers/context-provider.js',
    'void 0!==e.context?this.context=e.context:this.context=e,',
    'this.context=e.context,',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    'converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
    'reflect:!1}',
  ],
  ['@lit/reactive-element/reactive-element.js', '(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
  [
    '@lit/reactive-element/reactive-element.js',
    '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
    'u;',
  ],
  ['@lit/reactive-element/reactive-element.js', 'r??this._$Ej?.get(e)??r', 'r'],
  [
    '@lit/reactive-element/reactive-element.js',
    '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    '!f(h,s)',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0)',
    '{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0)',
  ],
  ['lit-html/lit-html.js', '3===i?"<math>":""', '""'],
  ['lit-html/lit-html.js', '3===i?"</math>":""', '""'],
  ['lit-html/lit-html.js', '2===i||3===i', '2===i'],
  ['lit-html/lit-html.js', '(t?.creationScope??l)', 'l'],
  [
    'lit-html/lit-html.js',
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'this._$AC(t);',
  ],
  ['lit-element/lit-element.js', '(s.litElementVersions??=[]).push("4.2.2");'],
];

const leftOver =
  /Symbol\.metadata|litPropertyMetadata|addInitializer|type:\s*(?:Object|Array)\b|PolyfillSupport|ShadyCSS|litNonce|converter|hasChanged|useDefault|creationScope/;

/** Fails the build where Lit no longer looks as expected, and where anything still asks for what was taken out. */
export function trimLit() {
  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'trim-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const texts = trimmed.filter(([module]) => path.endsWith(`/${module}`));
      if (texts.length === 0) return null;
      const smaller = new MagicString(code);
      for (const [, text, instead = ''] of texts) {
        const start = code.indexOf(text);
        if (start < 0) this.error(`${id} does not contain ${text}`);
        smaller.overwrite(start, start + text.length, instead || ' ');
      }
      return { code: smaller.toString(), map: smaller.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && leftOver.test(file.code))
          this.error(`${file.fileName} still uses what was taken out of Lit.`);
      }
    },
  };
  return plugin;
}
