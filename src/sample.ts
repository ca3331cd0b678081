import { sampleCommand } from './commandLine/sampleCommand.ts';
import { commandLine } from './messages/commandLine.ts';

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  watched: process.stderr.isTTY,
};

sampleCommand(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${commandLine.failed(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  },
);
