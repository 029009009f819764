import { messageKind } from '../../model/message.ts';
import { defineRule } from '../rule.ts';

const kind = messageKind<Record<never, never>>({
  severity: 'error',
  clause: 'PL I, II.6.c',
  vi: () => ({
    reason: 'Kế hoạch vừa có "noi_dung" vừa có "cac_dieu"',
    mend: 'Chọn một bố cục: theo mục ("noi_dung") hoặc theo Điều ("cac_dieu").',
  }),
  en: () => ({
    reason: 'The Kế hoạch has both "noi_dung" and "cac_dieu"',
    mend: 'Choose one structure: sections ("noi_dung") or Điều ("cac_dieu").',
  }),
});

/** A Kế hoạch is built of sections or of Điều, not both. */
export const oneBody = defineRule({
  id: 'hai-bo-cuc',
  why: 'Một văn bản theo một bố cục; có "cac_dieu" thì "noi_dung" không được in.',
  kind,
  find: ({ plan: { ke_hoach }, places }) =>
    ke_hoach?.cac_dieu !== undefined && ke_hoach.noi_dung !== undefined
      ? [{ found: {}, place: places.ofKey(['ke_hoach', 'cac_dieu']) }]
      : [],
});
