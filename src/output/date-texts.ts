function digits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A moment as a message shows it in each language, in the time of the machine: `05/01/2025 09:30`, `2025-01-05 09:30`. */
export function dateTexts(moment: Date): { readonly vi: string; readonly en: string } {
  const [year, month, day] = [moment.getFullYear(), digits(moment.getMonth() + 1), digits(moment.getDate())];
  const time = `${digits(moment.getHours())}:${digits(moment.getMinutes())}`;
  return { vi: `${day}/${month}/${year} ${time}`, en: `${year}-${month}-${day} ${time}` };
}

/** A moment as part of a file's name: `20250105-0930`. */
export function dateStamp(moment: Date): string {
  return dateTexts(moment).en.replace(/[-:]/g, '').replace(' ', '-');
}
