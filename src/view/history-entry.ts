/** The current entry of the browser's history, and its view. */
import { addressed, fragmentHoldsView } from './entries';
import { isViewParameter } from './parameters';
import { parseView, readParameter } from './parse';
import { viewToSearch } from './url';
import type { Known, View } from './view';

/** The part of a window that an entry needs. */
type EntryWindow = Pick<Window, 'location' | 'history'>;

export class HistoryEntry {
  /** The view of the entry as a text that can be compared. */
  private written: string;
  /**
   * Once a language was asked for, or differed from the page's, every entry names its language; otherwise a stored preference
   * would replace it when the page is reloaded.
   */
  private saysLanguage: boolean;

  constructor(
    private readonly window: EntryWindow,
    private readonly known: Known,
  ) {
    this.written = viewToSearch(this.asked(), known);
    this.saysLanguage = readParameter(addressed(window.location), 'lang', known).state === 'valid';
  }

  /** The view of the address. */
  asked(): View {
    return parseView(addressed(this.window.location), this.known).view;
  }

  /** Whether the entry is known to have this view. */
  holds(view: View): boolean {
    return viewToSearch(view, this.known) === this.written;
  }

  /** Remembers that the entry now has this view, without writing it. */
  take(view: View): void {
    this.written = viewToSearch(view, this.known);
  }

  write(how: 'pushState' | 'replaceState', view: View): void {
    const { location, history } = this.window;
    this.saysLanguage ||= view.lang !== this.known.defaultLanguage;
    this.take(view);
    const address = new URL(location.href);
    address.search = viewToSearch(view, this.known, address.searchParams, this.saysLanguage);
    // Removed because it has been read, and would otherwise keep asking for the old view.
    if (fragmentHoldsView(address.hash, isViewParameter)) address.hash = '';
    try {
      history[how](how === 'replaceState' ? history.state : null, '', address.href);
    } catch {
      // Sandboxed frames and local files forbid it, and browsers block too many in a row; the view is right, only the address is
      // behind.
    }
  }

  replaceIfNew(view: View): void {
    if (!this.holds(view)) this.write('replaceState', view);
  }
}
