export {
  createBridgeStorage,
  type BridgeStorageOptions,
  type BridgeTarget,
} from './create-bridge-storage.js';
export { serveBridge, type BridgeServer, type ServeBridgeOptions } from './serve-bridge.js';
