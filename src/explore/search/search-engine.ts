/** The search engine: a chunk of its own, because it is not needed at the start. */
export { search } from './search';
export { indexSteps } from './search-index';
export { searchInput } from './search-input';
