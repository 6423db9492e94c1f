import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declareProperties } from '../../packages/elements/bundle/declare-properties.js';

const plugin = /** @type {any} */ (declareProperties());
const context = { error: (/** @type {string} */ reason) => assert.fail(reason) };

/** What the plugin makes of a module. @param {string} code */
const transform = (code) => plugin.transform.call(context, code, 'dist/x.js');

const helper = `var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    return Reflect.decorate(decorators, target, key, desc);
};
`;

test('a property is declared by its element, with what was said of it', () => {
  const { code } = transform(`${helper}class X {
}
__decorate([
    property()
], X.prototype, "label", void 0);
__decorate([
    property({ type: Number, attribute: 'heading-level' })
], X.prototype, "headingLevel", void 0);
`);
  assert.equal(
    code,
    `class X {
}
X.createProperty("label");
X.createProperty("headingLevel", { type: Number, attribute: 'heading-level' });
`,
  );
});

test('a module without decorators stays as it is', () => {
  assert.equal(transform('class X {}'), null);
});

test('another decorator stops the build', () => {
  const code = `${helper}__decorate([\n    state()\n], X.prototype, "isOpen", void 0);\n`;
  assert.throws(() => transform(code), /decorates more than properties/);
});
