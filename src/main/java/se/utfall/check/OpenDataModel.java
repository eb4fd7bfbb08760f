package se.utfall.check;

import java.util.EnumSet;
import java.util.Set;
import se.utfall.content.Field;
import se.utfall.content.SiteFile;
import se.utfall.model.DataFormat;
import se.utfall.model.License;
import se.utfall.model.OpenData;

/** The model of what others may fetch and use; the file says nothing of it where all is usual. */
final class OpenDataModel {
  private OpenDataModel() {}

  static OpenData of(SiteFile.DataEntry entry) {
    return new OpenData(
        entry.license().value().map(id -> IndicatorModel.one(License.values(), License::id, id)),
        formats(entry));
  }

  /** All unless some are chosen; always the JSON, which the next publishing is compared with. */
  private static Set<DataFormat> formats(SiteFile.DataEntry entry) {
    if (entry.formats().isEmpty()) {
      return EnumSet.allOf(DataFormat.class);
    }
    Set<DataFormat> formats = EnumSet.of(DataFormat.JSON);
    entry.formats().stream()
        .map(Field::get)
        .map(id -> IndicatorModel.one(DataFormat.values(), DataFormat::id, id))
        .forEach(formats::add);
    if (formats.contains(DataFormat.CSV)) {
      formats.add(DataFormat.CSVW);
    }
    return formats;
  }
}
