/** What Google gives a script in each of its modes; everything else throws. */
import { strict } from './strict';
import { formatDate } from './zones';

/** An item of the menu: its text, and the function it names. */
type MenuItem = readonly [text: string, handler: string];

/** A worksheet function: the file's zone, the user's language and the formatting of dates. `asked` counts the calls. */
export function functionMode({ zone = 'Europe/Amsterdam', locale = 'nl' } = {}) {
  const asked = { zone: 0, locale: 0, formatDate: 0 };
  const file = strict('Spreadsheet', {
    getSpreadsheetTimeZone: () => {
      asked.zone++;
      return zone;
    },
  });
  const services = {
    SpreadsheetApp: { getActive: () => file },
    Session: {
      getActiveUserLocale: () => {
        asked.locale++;
        return locale;
      },
    },
    Utilities: {
      formatDate: (date: Date, inZone: string, pattern: string) => {
        asked.formatDate++;
        return formatDate(date, inZone, pattern);
      },
    },
  };
  return { services, asked };
}

/** A menu made before the user allowed anything: `getUi` and, where Google gives it, the language. */
export function noneMode(locale?: string) {
  const items: MenuItem[] = [];
  let shown = 0;
  const menu: object = strict('Menu', {
    addItem: (text: string, handler: string) => {
      items.push([text, handler]);
      return menu;
    },
    addToUi: () => void shown++,
  });
  const services = {
    SpreadsheetApp: { getUi: () => strict('Ui', { createAddonMenu: () => menu }) },
    ...(locale === undefined ? {} : { Session: { getActiveUserLocale: () => locale } }),
  };
  return { services, items, shown: () => shown };
}
