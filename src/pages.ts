/**
 * The public library of pages: HTML to documents. It stands apart from index.ts because it loads a DOM, which who only
 * reads texts need not wait for.
 */
export { type CleanPage, cleanPage } from './clean/html/page-document.ts';
export { REMOVAL_REASONS } from './clean/html/reasons.ts';
