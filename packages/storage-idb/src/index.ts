export { createIdbStorage, type IdbStorageOptions } from './create-idb-storage.js';
