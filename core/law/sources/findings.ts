/** Articles of the VAT act that only findings of the audit cite. */
import { paragraphs, type Sources, vatAct } from '../source';

/** What findings stand on beside the rules: place of a service, reduced prices, records, invoices, btw on an invoice. */
export const FINDING_SOURCES = {
  ...paragraphs(2026, '2026-01-01', '', '6-1', '12-2', '29-1', '34-1'),
  'wet-ob-34f@2026': vatAct('34f'),
  'wet-ob-35a-1b@2026': vatAct('35a lid 1, onderdeel b'),
  'wet-ob-37@2026': vatAct('37'),
} as const satisfies Sources;
