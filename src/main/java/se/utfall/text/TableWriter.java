package se.utfall.text;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;

/** Writes tables, each in a region of its own that scrolls where the page is narrow. */
final class TableWriter {
  static final Nodes<TableWriter> NODES =
      new Nodes<TableWriter>()
          .with(TableHead.class, (w, n) -> w.rows("thead", n))
          .with(TableBody.class, (w, n) -> w.rows("tbody", n))
          .with(TableSeparator.class, (w, n) -> {})
          .with(TableRow.class, TableWriter::row)
          .with(TableCell.class, TableWriter::cell);

  private final Draft out;
  private final InlineWriter inline;
  private int tables;

  TableWriter(Draft out, InlineWriter inline) {
    this.out = out;
    this.inline = inline;
  }

  void write(TableBlock table) {
    tables++;
    String number = tables == 1 ? "" : " " + tables;
    out.markup("<div class=\"table-scroll\" role=\"region\" aria-label=\"")
        .later((how, html) -> html.append(Html.attribute(how.tableLabel())).append(number))
        .markup("\" tabindex=\"0\">\n<table>\n");
    children(table);
    out.markup("</table>\n</div>");
  }

  private void children(Node node) {
    for (Node child : node.getChildren()) {
      NODES.write(this, child);
    }
  }

  private void rows(String name, Node node) {
    if (node.hasChildren()) {
      out.markup("<" + name + ">\n");
      children(node);
      out.markup("</" + name + ">\n");
    }
  }

  private void row(TableRow node) {
    out.markup("<tr>");
    children(node);
    out.markup("</tr>\n");
  }

  /** An empty corner is no header of anything. */
  private void cell(TableCell node) {
    boolean empty = node.getText().isBlank();
    boolean header = node.isHeader() && !empty;
    out.markup(header ? "<th scope=\"col\"" : "<td").markup(alignment(node)).markup(">");
    if (!empty) {
      inline.block(node);
    }
    out.markup(header ? "</th>" : "</td>");
  }

  /** Left is how cells stand anyhow. */
  private static String alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == TableCell.Alignment.RIGHT) {
      return " class=\"right\"";
    }
    return alignment == TableCell.Alignment.CENTER ? " class=\"center\"" : "";
  }
}
