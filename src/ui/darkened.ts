/**
 * Whether the browser darkens this page although the page asks it not to. Only text turns light, while drawings and the halo of
 * names do not change, so that the names on the map become unreadable. Browsers do not change a page that is already dark.
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
