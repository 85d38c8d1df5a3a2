// The order in which Office wants the elements of an XML manifest: other orders are refused, or half read.

/** The children of every element that may have some, in Office's order: `?` may be left out, `*` any, `+` at least one. */
const ORDER = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'Host Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint CustomFunctions': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab* CustomTab?',
  OfficeTab: 'Group+',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control Button': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image bt:Image bt:Image',
  'Action ShowTaskpane': 'SourceLocation',
  'Action ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/**
 * What is wrong with the children of an element.
 *
 * @param {object} element - of the tree that check-xml reads
 * @returns {string[]}
 */
export function orderFaults(element) {
  const kind = element.attributes['xsi:type'];
  const typed = `${element.name} ${kind}`;
  const order = ORDER[typed] ?? ORDER[element.name];
  const found = element.children.map(({ name }) => name);
  if (order === undefined)
    return found.length > 0 ? [`${kind ? typed : element.name} should be empty or is unknown`] : [];
  const pattern = order.replace(/([\w:]+)([?*+]?)(?: |$)/g, (_, name, often) => `(?:${name} )${often}`);
  if (new RegExp(`^${pattern}$`).test(found.map((name) => `${name} `).join(''))) return [];
  return [`${element.name} holds ${found.join(', ') || 'nothing'}; Office wants, in this order: ${order}`];
}
