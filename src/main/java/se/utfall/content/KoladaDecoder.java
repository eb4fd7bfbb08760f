package se.utfall.content;

import se.utfall.content.KoladaFile.GroupEntry;
import se.utfall.content.KoladaFile.MemberEntry;
import se.utfall.content.KoladaFile.SnapshotEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code kolada.json}, which {@link KoladaWriter} writes. */
record KoladaDecoder(Diagnostics findings) {
  private static final int MOST = 20_000;

  static KoladaFile decode(String path, GroupReader in) {
    return new KoladaDecoder(in.findings()).file(path, in);
  }

  private KoladaFile file(String path, GroupReader in) {
    in.required("format", Kinds.FORMAT);
    return in.done(
        new KoladaFile(
            path,
            in.optionalList("indicators", MOST, this::snapshot),
            in.optionalList("groups", MOST, this::group)));
  }

  private SnapshotEntry snapshot(Node node) {
    GroupReader in = GroupReader.of("indicators", node, findings);
    return in.done(
        new SnapshotEntry(
            in.required("file", Kinds.NAME),
            in.required("kpi", Kinds.ID),
            in.required("fetched", Kinds.DATE),
            in.required("title", Kinds.PUBLISHED),
            in.optional("definition", Kinds.PUBLISHED),
            in.required("values", Kinds.COUNT),
            in.required("sha256", Kinds.SHA256)));
  }

  private GroupEntry group(Node node) {
    GroupReader in = GroupReader.of("groups", node, findings);
    return in.done(
        new GroupEntry(
            in.required("id", Kinds.KOLADA),
            in.required("fetched", Kinds.DATE),
            in.required("title", Kinds.PUBLISHED),
            in.requiredList("members", MOST, this::member)));
  }

  private MemberEntry member(Node node) {
    GroupReader in = GroupReader.of("members", node, findings);
    return in.done(
        new MemberEntry(in.required("code", Kinds.CODE), in.required("name", Kinds.PUBLISHED)));
  }
}
