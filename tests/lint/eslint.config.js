// What ESLint checks: correct TypeScript, sound elements, and that the rooms of the project stay apart.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { rooms } from './rooms.js';
import { safePages } from './safe-pages.js';

/** A name that starts with `_` says that it is not used. */
const unused = { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true };

const forgottenAwait = {
  selector: "ExpressionStatement > CallExpression > MemberExpression[property.name='accessible']",
  message: 'Await it, or it tests nothing.',
};

export default defineConfig(
  globalIgnores(['**/dist/', 'packages/elements/cdn/', 'storybook-static/', '**/custom-elements.json']),
  js.configs.recommended,
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off', // tsc knows the names
      'no-unused-vars': ['error', unused],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // `[...text]` is how to walk code points
      '@typescript-eslint/no-non-null-assertion': 'off', // `noUncheckedIndexedAccess` asks for it where a test would be noise
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // errors are known by name: two copies may share a page
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ...unused }],
      '@typescript-eslint/require-await': 'off', // an `async` method of an adapter rejects where it would throw
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off', // Lit binds the listeners of a template
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'tests/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off', // Safari takes a list without markers for none, unless it has the role
      'wc/guard-super-call': 'off',
    },
  },
  ...safePages,
  ...rooms,
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', forgottenAwait],
      '@typescript-eslint/no-floating-promises': 'off', // the types of chai's axe plugin make every expectation one
      '@typescript-eslint/no-unused-expressions': 'off', // chai: `expect(x).to.be.true`
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
);
