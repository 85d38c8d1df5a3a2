/** The side pane in Google Sheets: the browser tells the user's language. */
import { languageOf } from '../core/index';
import { showPage } from './page';

showPage(languageOf(navigator.language), document);
