/** The area of all land that is neither participating nor Partner. */
export const CONTEXT = 'context';
