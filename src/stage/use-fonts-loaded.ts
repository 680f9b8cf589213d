/** The page's fonts, once they have come: what was estimated before is then measured. */
import { useEffect, useState } from 'react';
import { families, labelStyles } from '../ui/tokens';

/** Null until the fonts of the map's words are loaded. */
export function useFontsLoaded(): FontFaceSet | null {
  const [fonts, setFonts] = useState<FontFaceSet | null>(null);
  useEffect(() => {
    let here = true;
    // Latin and its diacritics, which stand in different files; Cyrillic comes with the first word in it.
    const wanted = Object.values(labelStyles).map(({ weight, size }) =>
      document.fonts.load(`${String(weight)} ${String(size)}px ${families.sans}`, 'Aëž'),
    );
    void Promise.allSettled(wanted).then(() => {
      if (here) setFonts(document.fonts);
    });
    return () => {
      here = false;
    };
  }, []);
  return fonts;
}
