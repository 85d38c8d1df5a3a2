/** The menu under Extensions › KORwacht, and what its items do. */
import { userLanguage } from './language';
import { repairFile } from './repair-formulas';
import { TEXTS } from './texts';

/**
 * Makes the menu when a file opens.
 *
 * Runs before the user has allowed anything (AuthMode.NONE): only the menu and the language may be asked for, and
 * anything more would leave the menu with "Help" alone.
 */
export function onOpen(): void {
  const say = TEXTS[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say.activate, 'activateHere')
    .addItem(say.repair, 'repairAllFormulas')
    .addItem(say.about, 'showAbout')
    .addToUi();
}

/** Makes the menu in the file from which the add-on was installed. */
export function onInstall(): void {
  onOpen();
}

/**
 * Says that the functions work here: choosing any item of the menu is what makes them known to a file, this one is
 * for who needs nothing else.
 */
export function activateHere(): void {
  askRights();
  const say = TEXTS[userLanguage()];
  const ui = SpreadsheetApp.getUi();
  ui.alert('KORwacht', say.activated, ui.ButtonSet.OK);
}

/** Repairs the KOR formulas of the whole file and says how many, and where it was not allowed to. */
export function repairAllFormulas(): void {
  askRights();
  const say = TEXTS[userLanguage()];
  const { repaired, refused } = repairFile();
  const ui = SpreadsheetApp.getUi();
  const lines = [say.repaired(repaired), ...(refused.length > 0 ? [say.refused(refused)] : [])];
  ui.alert('KORwacht', lines.join('\n'), ui.ButtonSet.OK);
}

/** Opens the sidebar. */
export function showAbout(): void {
  askRights();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('KORwacht'));
}

/** Lets Google ask again for a right that the user has unticked, instead of failing halfway with an error of its own. */
function askRights(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}
