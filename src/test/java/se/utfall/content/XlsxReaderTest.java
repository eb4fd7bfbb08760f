package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.Diagnostics;

class XlsxReaderTest {
  private static final String HEAD =
      Workbook.texts(1, "Nyckeltal", "År", "Kommun", "Kön", "Värde", "Anteckning");

  @TempDir private Path folder;
  private final Diagnostics findings = new Diagnostics();

  private Path file() {
    return folder.resolve("a.xlsx");
  }

  private List<String> read(Optional<String> sheet) {
    return XlsxReader.read(file(), sheet, findings).map(Table::rows).orElse(List.of()).stream()
        .map(row -> String.join(" ", row.key()) + " " + row.written())
        .toList();
  }

  private List<String> found() {
    return findings.sorted().stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.rule().id())
        .toList();
  }

  @Test
  void cellsAreReadAsTheSheetShowsThem() throws IOException {
    new Workbook()
        .sheet(
            "Skola",
            HEAD
                + Workbook.cells(2, "strivsel", "n2019", "", "", "n81.499999999999996")
                + Workbook.cells(3, "strivsel", "n2021", "sExempel", "skvinnor", "p0.815")
                + Workbook.cells(4, "strivsel", "s2021", "s", "sM", "f79")
                + Workbook.cells(6, "strivsel", "n2021", "ssimilar", "stotalt", "s..")
                + Workbook.cells(7, "", "", "", "", ""))
        .write(file());
    assertEquals(
        List.of(
            "trivsel 2019 own total 81.5",
            "trivsel 2021 Exempel women 81.5",
            "trivsel 2021 own men 79",
            "trivsel 2021 similar total suppressed"),
        read(Optional.empty()));
    assertEquals(List.of(), found());
  }

  @Test
  void aSignOfPercentagesThatIsOnlyWrittenDoesNotMultiply() throws IOException {
    new Workbook()
        .sheet(
            "Skola",
            HEAD
                + Workbook.cells(2, "strivsel", "n2019", "", "", "q81.5")
                + Workbook.cells(3, "strivsel", "n2021", "", "", "b81.5"))
        .write(file());
    assertEquals(
        List.of("trivsel 2019 own total 81.5", "trivsel 2021 own total 81.5"),
        read(Optional.empty()));
  }

  @Test
  void whatIsComputedHasNoMoreDecimalsThanAValue() throws IOException {
    new Workbook()
        .sheet(
            "Skola",
            HEAD
                + Workbook.cells(2, "strivsel", "n2019", "", "", "f33.333333333333336")
                + Workbook.cells(3, "strivsel", "n2020", "", "", "p0.66666666666666663")
                + Workbook.cells(4, "strivsel", "n2021", "", "", "f1.2E-17"))
        .write(file());
    assertEquals(
        List.of(
            "trivsel 2019 own total 33.333333333",
            "trivsel 2020 own total 66.666666667",
            "trivsel 2021 own total 0"),
        read(Optional.empty()));
    assertEquals(List.of(), found());
  }

  @Test
  void whatStandsBesideTheColumnsIsNoPartOfThem() throws IOException {
    new Workbook()
        .sheet(
            "Skola",
            HEAD + Workbook.cells(2, "strivsel", "n2019", "", "", "n1", "", "sKolla", "sDetta"))
        .write(file());
    assertEquals(List.of("trivsel 2019 own total 1"), read(Optional.empty()));
    assertEquals(List.of(), found());
  }

  @Test
  void whatIsNotUnderstoodIsToldWithRowAndColumn() throws IOException {
    new Workbook()
        .sheet(
            "Blad",
            HEAD.replace("Anteckning", "")
                + Workbook.cells(2, "strivsel", "n2019", "", "", "e#N/A")
                + Workbook.cells(3, "strivsel", "n43466", "", "", "n1"))
        .write(file());
    assertEquals(List.of(), read(Optional.empty()));
    assertEquals(List.of("2:5 value.figure", "3:2 value.period"), found());
  }

  @Test
  void aSheetIsFoundByItsName() throws IOException {
    new Workbook()
        .sheet("Ett", "")
        .sheet("Två", HEAD + Workbook.cells(2, "strivsel", "n2019", "", "", "n1"))
        .write(file());
    assertEquals(List.of("trivsel 2019 own total 1"), read(Optional.of("Två")));
    assertEquals(List.of(), read(Optional.of("Tva")));
    assertEquals(List.of("0:0 xlsx.sheet"), found());
    assertEquals(List.of("Tva", "Ett, Två"), findings.sorted().get(0).args());
  }

  @Test
  void anEmptySheetIsEmpty() throws IOException {
    new Workbook().sheet("Ett", "").write(file());
    assertEquals(List.of(), read(Optional.empty()));
    assertEquals(List.of("0:0 file.empty"), found());
  }

  @Test
  void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
    Files.writeString(file(), "nyckeltal;år;värde");
    assertTrue(XlsxReader.read(file(), Optional.empty(), findings).isEmpty());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("b")))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
    }
    assertTrue(XlsxReader.read(folder.resolve("b"), Optional.empty(), findings).isEmpty());
    assertEquals(List.of("0:0 xlsx.syntax", "0:0 xlsx.syntax"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"1\"><c",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"wrong\"><v>1</v></c></row>",
        "<row r=\"x\"/>",
        "&nothing;"
      })
  void aSheetThatIsBrokenIsSaidToBe(String rows) throws IOException {
    new Workbook().sheet("Ett", rows).write(file());
    assertEquals(List.of(), read(Optional.empty()));
    assertTrue(findings.hasErrors());
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    try (OutputStream out = Files.newOutputStream(file());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int i = 0; i < 60; i++) {
        zip.write(nothing);
      }
    }
    assertTrue(Files.size(file()) < 100_000);
    assertTrue(XlsxReader.read(file(), Optional.empty(), findings).isEmpty());
    assertEquals(List.of("0:0 file.too-large"), found());
  }
}
