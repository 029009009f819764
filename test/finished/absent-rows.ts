/** Rows of the reference's table that none of our finished files can have, and why. */
export const ABSENT_ROWS: Readonly<Record<string, string>> = {
  'V/v subject (công văn)': 'no công văn is made: decisions, plans and appendices have a type name',
  'Seal / body signature':
    'put on by the clerk after the file is finished; a field is left for it when asked for',
  'Signing info on e-copy': 'written by whoever makes the copy',
  'Kính gửi': 'decisions, plans and appendices have none (II.9.b)',
  'Secrecy stamp': 'stamped by the clerk; a secret document is not drafted with the program',
  'Urgency stamp': 'stamped by the clerk on the signer’s word',
  'Circulation note': 'stamped by the clerk',
  'Address line': 'none of the plans’ fields holds it',
  'SAO Y / SAO LỤC / TRÍCH SAO (paper)': 'part of a copy, not of the document',
  'Digitised file': 'our PDF is born digital',
};
