/**
 * Replaces `d3-transition` in the built site. d3-zoom asks it to stop the transitions of an element before each gesture; the
 * stage has none, because the rig has its own flights.
 */
export const interrupt = (): void => undefined;
