/**
 * Whether the browser darkens this page though the page asks to be left as it is. It does so by halves: words turn light, drawings and
 * the halo of names stay, so that the names on the map cannot be read. A dark page is left alone.
 */
export function isDarkened(): boolean {
  const probe = document.createElement('i');
  probe.style.cssText = 'color-scheme:only light;background-color:canvas';
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  const brightness = Number(/\d+/.exec(backgroundColor)?.[0] ?? 255);
  return !window.matchMedia('(forced-colors: active)').matches && brightness < 128;
}
