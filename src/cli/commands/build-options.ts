import { type Command, Option } from 'commander';
import { OUTPUT_FOLDER } from '../../build/build-paths.ts';
import { FORMATS, type Format } from '../../build/build-types.ts';
import { someOf } from '../option-values.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

/** The options of `vanthu build`, as commander gives them. */
export interface BuildFlags {
  readonly output: string;
  readonly formats: readonly Format[];
  readonly templates?: string;
  readonly bundle: boolean;
  readonly signatureFields: boolean;
  readonly font?: string;
  readonly watch: boolean;
  readonly force: boolean;
  readonly why?: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Declares the options of `vanthu build`. */
export function addBuildOptions(command: Command, { options }: CliTexts): Command {
  const formats = someOf('--formats', 'vanthu build', FORMATS);
  return command
    .option('-o, --output <DIR>', options.outputFolder, OUTPUT_FOLDER)
    .addOption(
      new Option('--formats <LIST>', options.formats).default(FORMATS, FORMATS.join(',')).argParser(formats),
    )
    .option('--templates <DIR>', options.templates)
    .option('--bundle', options.bundle, false)
    .option('--signature-fields', options.signatureFields, false)
    .option('--font <DIR>', options.font)
    .option('--watch', options.watch, false)
    .option('--force', options.force, false)
    .option('--why <DOC>', options.why)
    .option('--json', options.json, false)
    .option('--quiet', options.quiet, false);
}
