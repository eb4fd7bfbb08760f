package se.utfall.data;

/** Which figure of a site it is. */
record FigureKey(String survey, String area, String indicator, String series, String period) {
  /** Whatever area it is in. */
  FigureKey anywhere() {
    return new FigureKey(survey, "", indicator, series, period);
  }
}
