package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
  private static final Address PAGE = Address.HOME.child("prov").child("skola");

  @ParameterizedTest
  @CsvSource({
    "https://example.org, /",
    "https://example.org/, /",
    "https://example.org/resultat, /resultat/",
    "https://example.org:8080/a/b/, /a/b/",
    "https://example.org/a%20b/, /a%20b/",
    "https://example.org/100%, /100%/",
  })
  void theHostsRootIsThePathOfTheBaseAddressAsWritten(String base, String root) {
    assertEquals(root, setting(base, "0", "x").hostRoot());
  }

  @Test
  void aPageKnowsItsAbsoluteAddressOnlyWhereTheSiteDoes() {
    assertEquals(
        Optional.of("https://example.org/resultat/prov/skola/"),
        setting("https://example.org/resultat", "0", "x").canonical(PAGE));
    assertEquals(Optional.empty(), Surveys.setting().canonical(PAGE));
    assertEquals("/", Surveys.setting().hostRoot());
  }

  @ParameterizedTest
  @CsvSource({
    "033-35 70 00, tel:033357000",
    "+46 33-35 70 00, tel:+4633357000",
    "+46 (0)33-35 70 00, tel:+4633357000",
    "(033) 35 70 00, tel:033357000",
  })
  void aTelephoneNumberIsLinkedAsDialled(String phone, String href) {
    assertEquals(
        List.of(Link.inside(phone, href)),
        setting("https://example.org", phone, "x")
            .frame(PAGE, List.of(), "", List.of())
            .contact()
            .ways());
  }

  @ParameterizedTest
  @CsvSource({
    "vapen.svg, ../../vapen.svg",
    "bilder/vårt vapen #1.svg, ../../bilder/v%C3%A5rt%20vapen%20%231.svg",
    "100%?.svg, ../../100%25%3F.svg",
    "a:b.svg, ../../a:b.svg",
  })
  void aLogosAddressIsEncodedWhateverItsFileIsCalled(String file, String href) {
    assertEquals(
        Optional.of(href),
        setting("https://example.org", "0", file)
            .frame(PAGE, List.of(), "", List.of())
            .logo()
            .map(Frame.Logo::src));
  }

  @Test
  void listsEndInAWord() {
    assertEquals("", Surveys.setting().list(List.of()));
    assertEquals("2017", Surveys.setting().list(List.of("2017")));
    assertEquals("2017 och 2019", Surveys.setting().list(List.of("2017", "2019")));
    assertEquals("2017, 2019 och 2021", Surveys.setting().list(List.of("2017", "2019", "2021")));
  }

  private static Setting setting(String base, String phone, String logo) {
    return Surveys.setting(Optional.of(base), Optional.of(phone), Optional.of(logo));
  }
}
