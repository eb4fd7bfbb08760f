package se.utfall.cli;

import java.io.Console;
import java.util.Optional;

/** Somebody who can be asked. */
interface Prompt {
  /** The person at the terminal, if there is one. */
  Prompt TERMINAL =
      question ->
          Optional.ofNullable(System.console())
              .flatMap(console -> Prompt.answer(console, question))
              .map(String::strip)
              .filter(answer -> !answer.isEmpty());

  /** An answer; nothing where nobody answers. */
  Optional<String> ask(String question);

  private static Optional<String> answer(Console console, String question) {
    return Optional.ofNullable(console.readLine("%s ", question));
  }
}
