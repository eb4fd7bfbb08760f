package se.utfall.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What this Java process has used so far. */
final class Usage {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Usage() {}

  static Instant processStart() {
    return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
  }

  /** Processor time of all threads, compiling and collecting included. */
  static Duration processor() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Duration.ofNanos(system.getProcessCpuTime());
  }

  /** The most memory that the process ever had: resident where the system says, else heap. */
  static long peakBytes() {
    try {
      return Files.exists(STATUS) ? resident() : heap();
    } catch (IOException e) {
      return heap();
    }
  }

  private static long resident() throws IOException {
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
        .findFirst()
        .orElseGet(Usage::heap);
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
