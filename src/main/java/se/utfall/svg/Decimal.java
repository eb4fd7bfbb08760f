package se.utfall.svg;

/** Numbers as drawings write them: at most one decimal, no more bytes than needed. */
public final class Decimal {
  private Decimal() {}

  /** A number rounded to tenths: "12", "12.5", "-0.5"; never "-0". */
  public static String of(double number) {
    long tenths = tenths(number);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  static long tenths(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A drawing has no place for " + number + ".");
    }
    return Math.round(number * 10);
  }
}
