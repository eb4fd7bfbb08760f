package se.utfall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever follows an old link arrives, in each language. */
@ExtendWith(Browsing.class)
class RedirectInBrowserTest {
  private static final int PATIENCE = 100;

  private final Browser browser;
  private final BuiltSite site;

  RedirectInBrowserTest(Browser browser, Sites sites) {
    this.browser = browser;
    this.site =
        sites.all().stream()
            .filter(one -> one.name().equals("two-languages"))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"tidigare/skolan/, enkat/skola/", "en/tidigare/skolan/, en/enkat/skola/"})
  void anOldAddressLeadsOn(String old, String now) throws InterruptedException {
    browser.look(Mode.WIDE);
    browser.open(site.server().address().resolve(old));
    String wanted = site.server().address().resolve(now).getPath();
    for (int i = 0; i < PATIENCE && !browser.address().equals(wanted); i++) {
      Thread.sleep(50);
    }
    assertEquals(wanted, browser.address());
  }
}
