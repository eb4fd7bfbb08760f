package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AddressTest {
  private static final Address KKIK = Address.HOME.child("kkik");
  private static final Address BARN = KKIK.child("barn");

  @Test
  void linksAreRelativeAndNeverEmpty() {
    assertEquals("./", Address.HOME.to(Address.HOME));
    assertEquals("kkik/barn/", Address.HOME.to(BARN));
    assertEquals("barn/", KKIK.to(BARN));
    assertEquals("./", KKIK.to(KKIK));
    assertEquals("../../", BARN.to(Address.HOME));
    assertEquals("../../assets/site.css", BARN.toFile("assets/site.css"));
  }

  @Test
  void editorsTargetsAreSeenFromThePage() {
    assertEquals("../../om/#frågor", BARN.resolve("/om/#frågor"));
    assertEquals("#avsnitt", BARN.resolve("#avsnitt"));
    assertEquals("../", BARN.resolve("../"));
  }

  @Test
  void aPageShownAnywhereLinksFromTheHostsRoot() {
    Address anywhere = Address.anywhere("/resultat/");
    assertEquals("/resultat/", anywhere.to(Address.HOME));
    assertEquals("/resultat/kkik/", anywhere.to(KKIK));
  }

  @Property
  void anyLinkLeadsWhereItShouldFromAnyFolder(
      @ForAll("addresses") Address from, @ForAll("addresses") Address to) {
    URI base = URI.create("https://example.org/sub/" + from.path());
    assertEquals("https://example.org/sub/" + to.path(), base.resolve(from.to(to)).toString());
  }

  @Provide
  Arbitrary<Address> addresses() {
    return Arbitraries.of("a", "b", "ab")
        .list()
        .ofMaxSize(4)
        .map(
            parts -> {
              Address address = Address.HOME;
              for (String part : parts) {
                address = address.child(part);
              }
              return address;
            });
  }
}
