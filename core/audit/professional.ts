/** What stands behind a check that no law asks for: the standards of the profession, or a choice of the product. */

/** Titles by key: the handbook of the NBA (Handleiding Regelgeving Accountancy), and the product itself. */
export const PROFESSIONAL = {
  'nba-standaard-500': 'NBA, Standaard 500, Controle-informatie',
  'nba-standaard-520': 'NBA, Standaard 520, Cijferanalyses',
  'nba-standaard-530': 'NBA, Standaard 530, Het gebruiken van steekproeven bij een controle',
  'product-choice': 'KORwacht',
} as const;

/** The key of a professional reference. */
export type ProfessionalReference = keyof typeof PROFESSIONAL;
