/** Tiêu ngữ as the decree writes it (PL I, II.1.b). */
export const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc';
