package se.utfall.text;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Claims and figures where none can be, and what looks like them. */
final class StatementFaults {
  private static final Pattern SIGNS = Pattern.compile("\\{\\{[^{}]*+}}|\\{\\{|}}|]\\{");

  private final SourceText source;
  private final Diagnostics findings;

  StatementFaults(SourceText source, Diagnostics findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Whether an address holds something that looks like a claim or a figure. */
  static boolean isIn(BasedSequence address) {
    return SIGNS.matcher(address).find();
  }

  void read(Node node) {
    if (node instanceof FaultNode fault) {
      add(fault.getChars(), fault.rule());
    } else if (node instanceof StatementNode) {
      if (Words.isDescription(node)) {
        add(node.getChars(), Rule.STATEMENT_PLACE);
      }
    } else if (node instanceof DelimitedLinkNode link) {
      refuse(link.getText());
    } else if (node instanceof LinkNodeBase link) {
      refuse(link.getUrl());
      refuse(link.getTitle());
    }
  }

  private void refuse(BasedSequence printed) {
    Matcher sign = SIGNS.matcher(printed);
    if (sign.find()) {
      add(printed.subSequence(sign.start(), sign.end()), Rule.STATEMENT_PLACE);
    }
  }

  private void add(BasedSequence written, Rule rule) {
    String shown = ProseReader.shown(written.toString());
    findings.add(source.position(written.getStartOffset()), rule, shown);
  }
}
