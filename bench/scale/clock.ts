/** Milliseconds of processor time that this process has used, which others on the machine do not lengthen. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The most memory that this process has held, in MiB. */
export function mostMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
