/** Writes a number as Vietnamese documents do: decimal comma, stops between thousands. */
export function formatAmount(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const written = `${grouped}${fraction ? `,${fraction}` : ''}`;
  return value < 0 && /[1-9]/.test(written) ? `-${written}` : written;
}

/** The printed text of a number cell: as typed, or with the decimals that its column asks for. */
export function amountText(
  amount: { readonly value: number | undefined; readonly typed: string },
  decimals: number | undefined,
): string {
  return amount.value === undefined || decimals === undefined
    ? amount.typed.replace(/^([-+]?\d+)\.(\d{1,2})$/, '$1,$2')
    : formatAmount(amount.value, decimals);
}
