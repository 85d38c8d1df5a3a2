/** Money that a payment provider or platform pays out: less than what the customers paid. */
import type { AuditCase } from '../audit-case';
import { type Finding, findingAbout, findingAt } from '../finding';

/**
 * Payouts in a bank list, and a bank list that stands for the turnover as a whole.
 *
 * The turnover is what the customers were charged, before the provider took its fee.
 *
 * Law: wet-ob-25-1@2025
 */
export function payouts({ reading }: AuditCase): Finding[] {
  const net = reading.rows.filter(({ why }) => why?.code === 'payout-net');
  const found = net.map((row) => {
    const about = String(row.why?.data['text'] ?? row.customer ?? '');
    return findingAt('PSP_PAYOUT_NET', row, { about }, { sources: ['wet-ob-25-1@2025'], worth: row.netCents });
  });
  return [...bankList(reading.layout, reading.rows.filter(({ counts }) => counts === true).length), ...found];
}

function bankList(layout: string, rows: number): Finding[] {
  if (layout !== 'bank' || rows === 0) return [];
  return [findingAbout('BANK_LIST_AS_TURNOVER', { rows }, { sources: ['wet-ob-25-1@2025', 'nba-standaard-500'] })];
}
