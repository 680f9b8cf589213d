/** Coordinates in `data/places.json` are whole numbers: so many steps across the sheet, 25 m on the ground each. */
export const PLACE_STEPS = 1e6;
