/** Starts the atlas in the page that was served. */
import '../ui/fresh-imports';
import '../page/styles';
import { tellFailed } from '../page/first-stages';
import { start } from '../page/start';
import { Atlas } from './Atlas';

const element = document.getElementById('app');
if (element) start(element, { Frame: Atlas }).catch(tellFailed);
else tellFailed();
