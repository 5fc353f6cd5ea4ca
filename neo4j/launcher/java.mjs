import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const WINDOWS = process.platform === 'win32'
const EXE = WINDOWS ? '.exe' : ''

/** Folders in which installers put JDKs, each in a folder of its own; on macOS the home lies two levels further down. */
const USUAL_FOLDERS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt/java',
  '/opt',
  '/opt/homebrew/opt',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.jdks'),
  join(homedir(), '.sdkman', 'candidates', 'java'),
  join(homedir(), 'Library', 'Java', 'JavaVirtualMachines'),
  String.raw`C:\Program Files\Java`,
  String.raw`C:\Program Files\Eclipse Adoptium`,
  String.raw`C:\Program Files\Microsoft`,
]

/** The newest JDK (not a mere JRE: the launcher is compiled as it starts) as `{ home, version }`, or null. */
export function newestJdk(env = process.env) {
  const jdks = candidates(env).flatMap((home) => {
    const version = versionOf(home)
    return version === null ? [] : [{ home, version }]
  })
  return jdks.reduce((best, jdk) => (best === null || jdk.version > best.version ? jdk : best), null)
}

function candidates(env) {
  const named = env.JAVA_HOME ? [env.JAVA_HOME] : []
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, `javac${EXE}`))
    .filter((file) => existsSync(file))
    .map((file) => dirname(dirname(realpathSync(file))))
  const installed = USUAL_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [
      join(folder, name),
      join(folder, name, 'Contents', 'Home'),
      join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home'),
    ]),
  )
  return [...named, ...onPath, ...installed]
}

/** The feature version (17, 21, 25) that a JDK says it has in its `release` file. */
function versionOf(home) {
  if (!existsSync(join(home, 'bin', `javac${EXE}`)) || !existsSync(join(home, 'release'))) return null
  const match = /^JAVA_VERSION="(?:1\.)?(\d{1,3})/m.exec(readFileSync(join(home, 'release'), 'utf8'))
  return match === null ? null : Number(match[1])
}

/** The path of a program of a JDK. */
export function javaProgram(home, name) {
  return join(home, 'bin', `${name}${EXE}`)
}
