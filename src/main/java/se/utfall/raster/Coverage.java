package se.utfall.raster;

import java.util.Arrays;

/**
 * How much of each pixel an outline covers, exactly: each edge adds the area to its right, with its
 * direction. Contours of one direction that overlap cover a pixel once.
 */
final class Coverage {
  /** Room for the pixels to the right of an edge's last. */
  private static final int MARGIN = 2;

  private final int width;
  private final int height;
  private final float[] areas;
  private final int stride;
  private int top;
  private int bottom;
  private int left;
  private int right;
  private double startX;
  private double startY;
  private double atX;
  private double atY;

  Coverage(int width, int height) {
    this.width = width;
    this.height = height;
    this.stride = width + MARGIN;
    this.areas = new float[stride * height];
    forget();
  }

  void moveTo(double x, double y) {
    close();
    startX = x;
    startY = y;
    atX = x;
    atY = y;
  }

  void lineTo(double x, double y) {
    if (y > atY) {
      edge(atX, atY, x, y, 1);
    } else if (y < atY) {
      edge(x, y, atX, atY, -1);
    }
    atX = x;
    atY = y;
  }

  /** A curve with one control point, in as many lines as its bend asks for. */
  void curveTo(double controlX, double controlY, double x, double y) {
    double fromX = atX;
    double fromY = atY;
    double bend =
        Math.abs(fromX - 2 * controlX + x) + Math.abs(fromY - 2 * controlY + y); // 8 × deviation
    int count = 1 + (int) Math.sqrt(bend * 1.5);
    for (int i = 1; i < count; i++) {
      double t = (double) i / count;
      double u = 1 - t;
      lineTo(
          u * u * fromX + 2 * u * t * controlX + t * t * x,
          u * u * fromY + 2 * u * t * controlY + t * t * y);
    }
    lineTo(x, y);
  }

  void close() {
    lineTo(startX, startY);
  }

  /** Hands out what is covered, row by row, and forgets it. */
  void paint(Row row) {
    for (int y = top; y <= bottom; y++) {
      paint(row, y);
      int from = y * stride + left;
      Arrays.fill(areas, from, Math.min(y * stride + right + MARGIN, (y + 1) * stride), 0);
    }
    forget();
  }

  private void paint(Row row, int y) {
    float sum = 0;
    int end = Math.min(right + 1, width - 1);
    for (int x = left; x <= end; x++) {
      sum += areas[y * stride + x];
      int level = (int) (Math.min(Math.abs(sum), 1) * Palette.LEVELS + 0.5f);
      if (level > 0) {
        row.pixel(x, y, level);
      }
    }
  }

  /** What becomes of a pixel that is covered to some degree. */
  interface Row {
    void pixel(int x, int y, int level);
  }

  private void forget() {
    top = height;
    bottom = -1;
    left = width;
    right = -1;
    startX = 0;
    startY = 0;
    atX = 0;
    atY = 0;
  }

  /** An edge downwards. What is left of the picture counts as its border, what is right not. */
  private void edge(double x1, double y1, double x2, double y2, int direction) {
    double slope = (x2 - x1) / (y2 - y1);
    double from = Math.max(y1, 0);
    double to = Math.min(y2, height);
    double x = x1 + (from - y1) * slope;
    int last = (int) Math.ceil(to);
    for (int row = (int) from; row < last; row++) {
      double lower = Math.min(row + 1, to);
      double next = x1 + (lower - y1) * slope;
      cell(row, within(x), within(next), (lower - Math.max(row, from)) * direction);
      x = next;
    }
  }

  private double within(double x) {
    return Math.min(Math.max(x, 0), width);
  }

  /** The part of an edge in one row of pixels, of so much height. */
  private void cell(int row, double x1, double x2, double amount) {
    double from = Math.min(x1, x2);
    double to = Math.max(x1, x2);
    int first = (int) from;
    int last = (int) Math.ceil(to);
    grow(row, first, last);
    int at = row * stride + first;
    if (last <= first + 1) {
      double share = (x1 + x2) / 2 - first;
      areas[at] += (float) (amount * (1 - share));
      areas[at + 1] += (float) (amount * share);
      return;
    }
    spread(at, first, from, to, amount);
  }

  /** An edge so flat that it crosses several pixels of a row. */
  private void spread(int at, int first, double from, double to, double amount) {
    double each = amount / (to - from);
    double before = 0;
    double said = 0;
    int index = at;
    for (int x = first; x < to; x++) {
      double start = Math.max(from, x);
      double end = Math.min(to, x + 1.0);
      double here = each * (end - start);
      double covered = before + here * (x + 1 - (start + end) / 2);
      areas[index] += (float) (covered - said);
      index++;
      said = covered;
      before += here;
    }
    areas[index] += (float) (amount - said);
  }

  private void grow(int row, int first, int last) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
}
