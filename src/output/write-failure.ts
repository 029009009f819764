import { type Message, report } from '../model/message.ts';
import { errorCode } from '../model/system-error.ts';
import { cannotWrite, type WriteObstacle } from './messages.ts';

const OBSTACLE_OF: Readonly<Record<string, WriteObstacle>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EBUSY: 'inUse',
  EPERM: 'inUse',
  ETXTBSY: 'inUse',
};

/** The message for a file that could not be written; an error that is not the system's is a bug and is thrown again. */
export function writeFailure(path: string, error: unknown): Message {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return report('khong-ghi-duoc', cannotWrite, { path, obstacle: OBSTACLE_OF[code] ?? 'other', code });
}

/** The message for a folder that could not be made; nothing that is open can be the reason. */
export function folderFailure(path: string, error: unknown): Message {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const obstacle = code === 'EPERM' ? 'readOnly' : (OBSTACLE_OF[code] ?? 'other');
  return report('khong-ghi-duoc', cannotWrite, { path, obstacle, code });
}
