/**
 * What some work took: milliseconds by the clock and of this process's processor time, which other programs do not lengthen,
 * and the most memory that it held meanwhile, in MB, looked at every 20 ms.
 */
export async function measured(work) {
  let most = process.memoryUsage.rss()
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const [begun, used] = [process.hrtime.bigint(), process.cpuUsage()]
  try {
    await work()
  } finally {
    clearInterval(looking)
  }
  const { user, system } = process.cpuUsage(used)
  return {
    time: Number(process.hrtime.bigint() - begun) / 1e6,
    processor: (user + system) / 1e3,
    memory: Math.max(most, process.memoryUsage.rss()) / 1e6,
  }
}
