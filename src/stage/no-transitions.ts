/**
 * Stands for `d3-transition` in the built site. d3-zoom asks it to stop the transitions of an element before each gesture; the
 * stage has none, because the rig flies by itself.
 */
export const interrupt = (): void => undefined;
