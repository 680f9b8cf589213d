/** The styles that every page has, whatever fills its slots; each component brings its own. */
import 'virtual:tokens.css';
import 'virtual:scene.css';
import '../ui/base.css';
import '../ui/controls.css';
import './page.css';
import './print.css';

// The pages of a build have their fonts in a style sheet of their own (`ui/build/page-fonts.ts`).
if (import.meta.env.DEV) void import('../ui/fonts.css');
