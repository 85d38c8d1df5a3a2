/** What the top-level functions of Code.js call; the build makes one such function for each name here. */
export { answer } from './functions';
export { activateHere, onInstall, onOpen, repairAllFormulas, showAbout } from './menu';
export { onEdit } from './repair-formulas';
