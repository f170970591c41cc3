// npm run story -- <verb>: the command for those who make stories.
import { runCommand } from './run-command.ts'

const { env, stdout, stderr } = process

// Who reads along may have seen enough (`… | head`): a closed pipe is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
  })
}

process.exitCode = runCommand(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  isColoured: stdout.isTTY === true && !env.NO_COLOR,
  // npm runs scripts in the folder of package.json; paths are meant from where the person is.
  folder: (env.npm_lifecycle_event === 'story' && env.INIT_CWD) || process.cwd(),
})
