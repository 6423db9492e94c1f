export { askToPersist } from './ask-to-persist.js';
export { createIdbStorage, type IdbStorageOptions } from './create-idb-storage.js';
