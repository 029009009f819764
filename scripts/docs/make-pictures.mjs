// Makes the pictures of docs/hinh from the built examples: run `npm run example` first; needs pdftoppm (poppler-utils).
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RESOLUTION = 80;
/** Each picture: its name, the built PDF in output/, and its page. */
const PICTURES = [
  { name: 'ke-hoach-huyen', pdf: 'khac-phuc-chi-so/ke-hoach-tron-bo.pdf', page: 1 },
  { name: 'quyet-dinh', pdf: 'nang-cao-chi-so/quyet-dinh.pdf', page: 1 },
  { name: 'phu-luc-nhom', pdf: 'phan-cong/phu-luc.pdf', page: 1 },
  { name: 'bang-ngang', pdf: 'khac-phuc-chi-so/ke-hoach-tron-bo.pdf', page: 5 },
];

for (const { name, pdf, page } of PICTURES) {
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  const target = join('docs', 'hinh', name);
  const { status } = spawnSync(
    'pdftoppm',
    ['-png', '-gray', '-r', String(RESOLUTION), ...pages, join('output', pdf), target],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(1);
}
