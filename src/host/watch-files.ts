import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';

/** Watches files and folders for changes. */
export interface FileWatch {
  /** Watches these too; a folder with all that is in it. */
  readonly add: (paths: readonly string[]) => void;
  /** The absolute paths that changed, been added or gone since the last call; undefined once the watch is closed. */
  readonly next: () => Promise<ReadonlySet<string> | undefined>;
  readonly close: () => Promise<void>;
}

/** Word and editors write a file in several steps; what comes within this time is one change. */
const SETTLED_AFTER_MS = 150;

/** Starts to watch these paths, and is ready when every one of them is; relative paths count from `currentFolder`. */
export async function watchFiles(paths: readonly string[], currentFolder: string): Promise<FileWatch> {
  const watcher = watch([...paths], { ignoreInitial: true, cwd: currentFolder });
  await once(watcher, 'ready');
  const changed = new Set<string>();
  let isClosed = false;
  let wake = (): void => {};
  watcher.on('all', (_, path) => {
    changed.add(resolve(currentFolder, path));
    wake();
  });
  const somethingHappened = (): Promise<void> =>
    new Promise((done) => {
      wake = done;
      if (isClosed || changed.size > 0) done();
    });
  return {
    add: (more) => {
      watcher.add([...more]);
    },
    next: async () => {
      await somethingHappened();
      if (isClosed) return undefined;
      await pause(SETTLED_AFTER_MS);
      const batch = new Set(changed);
      changed.clear();
      return batch;
    },
    close: async () => {
      isClosed = true;
      wake();
      await watcher.close();
    },
  };
}
