import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))

/** Neo4j 2026 needs Java 21; the long-term release before it runs on Java 17. */
export function neo4jVersionFor(javaVersion) {
  if (javaVersion >= 21) return '2026.08.1'
  if (javaVersion >= 17) return '5.26.30'
  return null
}

/** The folder with the server's jars; the first time Maven copies them there, which takes about a minute. */
export async function serverJars(version, jdkHome, cacheDir, say) {
  const folder = join(cacheDir, `neo4j-${version}`)
  if (existsSync(folder)) return folder
  say(`Fetching Neo4j ${version} with Maven, once (about 200 MB) ...`)
  mkdirSync(cacheDir, { recursive: true })
  const partial = mkdtempSync(join(cacheDir, 'partial-'))
  try {
    await maven(
      ['-f', POM, `-Dneo4j.version=${version}`, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`],
      jdkHome,
    )
    // Only a complete folder gets the name that the next start looks for.
    if (!existsSync(folder)) renameSync(partial, folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
  return folder
}

function maven(args, jdkHome) {
  const windows = process.platform === 'win32'
  return new Promise((resolve, reject) => {
    const child = spawn(windows ? 'mvn.cmd' : 'mvn', ['-q', '-B', ...args], {
      env: { ...process.env, JAVA_HOME: jdkHome },
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk) => (output = (output + chunk).slice(-4000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', () =>
      reject(
        new Error('Maven is not installed: install it (mvn on the PATH), or use Docker: docker compose up neo4j.'),
      ),
    )
    child.on('close', (status) =>
      status === 0
        ? resolve()
        : reject(new Error(`Maven could not fetch Neo4j (is there a network?):\n${output.trim()}`)),
    )
  })
}
