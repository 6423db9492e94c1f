// Stands for `@open-wc/testing` in a worker of Node: of it the tests of core use `expect` alone.
export { expect } from '@esm-bundle/chai';
