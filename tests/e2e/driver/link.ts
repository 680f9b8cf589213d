import { northAt } from '../../../src/geography/sheet';

/** An address, or its parameters. */
export type Link =
  string | Readonly<Partial<Record<'lang' | 'select' | 'theme' | 'year' | 'status' | 'camera' | 'scheme', string>>>;

/** A link's camera over a place, north up. */
export function near(lng: number, lat: number, zoom: number): string {
  return [lng, lat, zoom, northAt([lng, lat]).toFixed(1)].join(',');
}

/** The address with the given parameters. */
export function addressOf(link: Exclude<Link, string>): string {
  const query = Object.entries(link).map(([name, value]) => `${name}=${value}`);
  return query.length === 0 ? './' : `./?${query.join('&')}`;
}
