export { createEncryptedStorage } from './create-encrypted-storage.js';
export type { EncryptedStorageOptions } from './options.js';
export { changePassphrase, type PassphraseChange } from './change-passphrase.js';
export { ADVISED_ITERATIONS } from './passphrase.js';
