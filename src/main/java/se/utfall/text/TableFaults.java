package se.utfall.text;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Tables that would come out otherwise than meant. */
final class TableFaults {
  private static final Pattern RULE_LINE =
      Pattern.compile(
          "\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)+\\|?\\s*|\\s*\\|\\s*:?-+:?\\s*\\|\\s*");

  private TableFaults() {}

  /** Rows with more cells than the header has columns, and a header that says nothing. */
  static void cells(TableBlock table, SourceText source, Diagnostics findings) {
    int columns = 0;
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        columns = cells(part.getFirstChild());
        header(part.getFirstChild(), source, findings);
      } else if (part instanceof TableBody) {
        rows(part, columns, source, findings);
      }
    }
  }

  private static void header(Node row, SourceText source, Diagnostics findings) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (!((TableCell) cell).getText().isBlank()) {
        return;
      }
    }
    findings.add(source.position(row.getStartOffset()), Rule.MARKDOWN_TABLE_HEADER);
  }

  /** A paragraph that has the line beneath a table's header, and still is no table. */
  static void notATable(Paragraph paragraph, SourceText source, Diagnostics findings) {
    for (int i = 0; i < paragraph.getLineCount(); i++) {
      BasedSequence line = paragraph.getLineChars(i);
      if (line.indexOf('|') >= 0 && RULE_LINE.matcher(line).matches()) {
        findings.add(source.position(line.getStartOffset()), Rule.MARKDOWN_TABLE);
        return;
      }
    }
  }

  private static void rows(Node body, int columns, SourceText source, Diagnostics findings) {
    for (Node row : body.getChildren()) {
      int cells = cells(row);
      if (cells > columns) {
        Position at = source.position(row.getStartOffset());
        findings.add(at, Rule.MARKDOWN_TABLE_CELLS, "" + cells, "" + columns);
      }
    }
  }

  private static int cells(Node row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }
}
