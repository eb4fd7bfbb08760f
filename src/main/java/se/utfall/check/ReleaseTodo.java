package se.utfall.check;

import java.util.List;
import se.utfall.text.Diagnostics;

/** Nothing that is published says that it is not finished. */
final class ReleaseTodo implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    FormCheck.find(draft, List.of(Form.UNFINISHED), findings);
  }
}
