// The arrows of the house: rooms of the core stand in one corridor, hosts meet only the door.
const CORRIDOR = ['values', 'law', 'ledger', 'turnover', 'scheme', 'invoice', 'audit', 'text', 'functions'];

const corridor = CORRIDOR.slice(0, -1).map((room, place) => ({
  name: `${room}-imports-only-to-its-left`,
  severity: 'error',
  from: { path: `^core/${room}/` },
  to: { path: `^core/(${[...CORRIDOR.slice(place + 1), 'index\\.ts'].join('|')})` },
}));

module.exports = {
  forbidden: [
    ...corridor,
    {
      name: 'functions-do-not-import-the-door',
      severity: 'error',
      from: { path: '^core/functions/' },
      to: { path: '^core/index' },
    },
    { name: 'core-is-alone', severity: 'error', from: { path: '^core/' }, to: { pathNot: '^core/' } },
    {
      name: 'hosts-use-only-the-door',
      severity: 'error',
      from: { path: '^(excel-addin|gsheets-addon|sidebar|workbench|cli)/' },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'excel-stands-alone',
      severity: 'error',
      from: { path: '^excel-addin/' },
      to: { path: '^(gsheets-addon|workbench|sidebar)/' },
    },
    {
      name: 'sheets-stands-alone',
      severity: 'error',
      from: { path: '^gsheets-addon/' },
      to: { path: '^(excel-addin|workbench|sidebar)/' },
    },
    {
      name: 'sidebar-knows-no-host',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(excel-addin|gsheets-addon|workbench)/' },
    },
    {
      name: 'cli-stands-alone',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(excel-addin|gsheets-addon|workbench|sidebar)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@univerjs/.*/locales/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.css', '.json'],
    },
  },
};
