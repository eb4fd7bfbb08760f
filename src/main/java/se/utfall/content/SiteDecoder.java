package se.utfall.content;

import java.util.List;
import se.utfall.content.SiteFile.ContactEntry;
import se.utfall.content.SiteFile.DataEntry;
import se.utfall.content.SiteFile.LookEntry;
import se.utfall.content.SiteFile.PublisherEntry;
import se.utfall.content.SiteFile.RedirectEntry;
import se.utfall.content.SiteFile.WaiverEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code site.yaml}. */
final class SiteDecoder {
  private static final int MOST = 500;
  private static final int MOST_FORMATS = 10;
  private static final int MOST_ALIKE = 50;
  private static final int MOST_MOVED = 5000;

  private SiteDecoder() {}

  static SiteFile decode(String path, GroupReader in) {
    return in.done(
        new SiteFile(
            path,
            in.required("format", Kinds.FORMAT),
            in.required("language", Kinds.ID),
            in.optionalList(
                "also", 10, node -> new Shape(in.findings()).field("also", node, Kinds.ID)),
            in.required("title", Kinds.NAME),
            in.optional("tagline", Kinds.NAME),
            in.required("summary", Kinds.SUMMARY),
            in.optional("base-url", Kinds.BASE_URL),
            in.required("updated", Kinds.DATE),
            publisher(in.requiredGroup("publisher")),
            contact(in.requiredGroup("contact")),
            look(in.optionalGroup("look")),
            ClaimsDecoder.decode(in.optionalGroup("claims")),
            AccessibilityDecoder.decode(in),
            in.optionalList("synonyms", MOST, node -> synonyms(node, in.findings())),
            data(in.optionalGroup("data"), in.findings()),
            in.optionalList("redirects", MOST_MOVED, node -> redirect(node, in.findings())),
            in.optionalList("waivers", MOST, node -> waiver(node, in.findings()))));
  }

  /** Words that mean the same. */
  private static List<Field<String>> synonyms(Node group, Diagnostics findings) {
    Shape shape = new Shape(findings);
    return shape.items("synonyms", MOST_ALIKE, group).orElse(List.of()).stream()
        .map(word -> shape.field("synonyms", word, Kinds.SEARCHED))
        .toList();
  }

  private static DataEntry data(GroupReader in, Diagnostics findings) {
    return in.done(
        new DataEntry(
            in.optional("license", Kinds.LICENSE),
            in.optionalList(
                "formats",
                MOST_FORMATS,
                node -> new Shape(findings).field("formats", node, Kinds.DATA_FORMAT))));
  }

  private static RedirectEntry redirect(Node node, Diagnostics findings) {
    GroupReader in = GroupReader.of("redirects", node, findings);
    return in.done(
        new RedirectEntry(in.required("from", Kinds.ADDRESS), in.required("to", Kinds.ADDRESS)));
  }

  private static WaiverEntry waiver(Node node, Diagnostics findings) {
    GroupReader in = GroupReader.of("waivers", node, findings);
    return in.done(
        new WaiverEntry(
            in.at(),
            in.required("rule", Kinds.WAIVABLE),
            in.required("place", Kinds.PLACE),
            in.required("reason", Kinds.SUMMARY),
            in.required("until", Kinds.DATE)));
  }

  private static PublisherEntry publisher(GroupReader in) {
    return in.done(
        new PublisherEntry(
            in.required("name", Kinds.NAME),
            in.required("short", Kinds.NAME),
            in.optional("code", Kinds.CODE),
            in.optional("url", Kinds.URL)));
  }

  private static ContactEntry contact(GroupReader in) {
    return in.done(
        new ContactEntry(
            in.required("function", Kinds.NAME),
            in.optional("email", Kinds.EMAIL),
            in.optional("phone", Kinds.PHONE),
            in.optional("url", Kinds.URL)));
  }

  private static LookEntry look(GroupReader in) {
    return in.done(
        new LookEntry(
            in.optional("accent", Kinds.COLOR),
            in.optional("accent-dark", Kinds.COLOR),
            in.optional("logo", Kinds.NAME),
            in.optional("cards", Kinds.CARDS)));
  }
}
