import type { Host } from '../model/host.ts';
import { hashOf } from '../rebuild/hash.ts';

/** A file that was read, and the SHA-256 of what it said then. */
export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
}

/** A host that notes which files are read through it, each as it was at that moment. */
export interface NotingHost {
  readonly host: Host;
  readonly read: () => readonly SourceFile[];
}

/** Makes a host that does what `host` does, and notes what is read. */
export function noteReads(host: Host): NotingHost {
  const noted = new Map<string, SourceFile>();
  return {
    host: {
      ...host,
      readFile: async (path) => {
        const bytes = await host.readFile(path);
        noted.set(path, { path, sha256: hashOf(bytes) });
        return bytes;
      },
    },
    read: () => [...noted.values()],
  };
}
