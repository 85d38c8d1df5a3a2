// What the manifests of the Excel add-in say: ids, names and texts. The templates beside this file say where.

/**
 * Each environment is an add-in of its own, and so is each form: Office knows an add-in by its id, and the JSON form
 * hides the XML form of its own environment (see `alternates` in the template). Ids and namespaces never change.
 */
export const ENVIRONMENTS = {
  production: {
    suffix: '',
    xmlId: '73dd5066-c94f-4210-a5b4-0f78f1e453c5',
    jsonId: '9f3d13fc-3079-4a3c-93e6-648af0bba42f',
    namespace: 'KOR',
    name: { nl: 'KORwacht', en: 'KORwacht' },
  },
  development: {
    suffix: '.dev',
    xmlId: '0b02ce57-2c96-4f5f-8474-0f14df52437e',
    jsonId: '8abc2ac6-da6c-42c1-a602-c630000d88b9',
    namespace: 'KORDEV',
    name: { nl: 'KORwacht (ontwikkeling)', en: 'KORwacht (development)' },
  },
};

/** Where a developer serves `dist/excel`. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** Who provides the add-in. */
export const PROVIDER = 'KORwacht';

/** The texts that users read before the add-in runs. */
export const TEXTS = {
  tagline: {
    nl: 'Bewaakt de omzetgrens van de KOR in uw eigen grootboek',
    en: 'Watches the KOR turnover threshold in your own ledger',
  },
  summary: {
    nl: 'Bewaakt de omzetgrens van de kleineondernemersregeling (KOR) in uw eigen grootboek, met formules die in uw werkmap rekenen. Er worden geen gegevens verzonden. Geen fiscaal advies.',
    en: 'Watches the turnover threshold of the Dutch small-business VAT exemption (KOR) in your own ledger, with formulas that calculate in your workbook. No data is sent anywhere. Not tax advice.',
  },
  startTitle: { nl: 'Aan de slag met KORwacht', en: 'Get started with KORwacht' },
  startText: {
    nl: 'Typ =KOR.TURNOVER( in een cel en wijs uw datums en bedragen aan. Het zijpaneel toont voorbeelden.',
    en: 'Type =KOR.TURNOVER( in a cell and point at your dates and amounts. The side pane shows examples.',
  },
  paneLabel: { nl: 'Zijpaneel', en: 'Side pane' },
  paneTip: {
    nl: 'Opent het zijpaneel van KORwacht met uitleg en voorbeelden.',
    en: 'Opens the side pane of KORwacht with help and examples.',
  },
};
