package se.utfall.lint;

import java.io.StringReader;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say, not even as a warning. */
final class Validity implements Lint.OfPage {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Said said = new Said();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  /** A checker that has read its schema, which takes far longer than a page. */
  Validity() {
    try {
      validator.setUpMainSchema(SCHEMA, said);
      validator.setUpValidatorAndParsers(said, false, false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String rule() {
    return "valid-html";
  }

  /** Under an address of the web, since a page's policy would forbid it files. */
  @Override
  public void read(WebPage page, Faults faults) {
    InputSource source = new InputSource(new StringReader(page.html()));
    source.setSystemId(page.address());
    said.faults = faults;
    said.page = page;
    try {
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      throw new IllegalStateException(page.path(), e);
    }
  }

  /** Hands on what the checker says; it can't be given another listener for each page. */
  private static final class Said implements ErrorHandler {
    private Faults faults;
    private WebPage page;

    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      if (!isOfDataBlock(e.getMessage())) {
        faults.add(page, e.getLineNumber(), e.getMessage());
      }
    }

    /**
     * A policy forbids scripts, and a data block is none (HTML, "prepare the script element"),
     * which the checker does not know; a page with any other script within it is not excused.
     */
    private boolean isOfDataBlock(String message) {
      return message.startsWith("Inline script violates Content Security Policy")
          && page.dom().select("script:not([src]):not([type=application/ld+json])").isEmpty();
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
