export { createMemoryStorage } from '@one-on-one/core';
