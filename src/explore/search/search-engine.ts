/** What answers a search: a part of its own, because nobody searches in the first moment. */
export { search } from './search';
export { buildIndex } from './search-index';
