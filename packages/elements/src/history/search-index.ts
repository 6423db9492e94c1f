export { HistorySearch } from '@one-on-one/core/history';
