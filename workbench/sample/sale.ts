/** One line of the sample ledger; every customer is invented. */

/** Day as ISO text, customer, description, euros, and the treatment in the owner's own words. */
export type Sale = readonly [day: string, customer: string, description: string, euros: number, treatment: string];
