/** The styles that every page has, whatever fills its slots; each component brings its own. */
import 'virtual:tokens.css';
import 'virtual:scene.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/fonts.css';
import './page.css';
import './print.css';
