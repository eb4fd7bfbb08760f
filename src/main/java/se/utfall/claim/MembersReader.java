package se.utfall.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads several subjects: an area, a survey, a list or the branches of an indicator. */
final class MembersReader {
  private static final Set<Word> NAMED = Set.of(Word.AREA, Word.SURVEY, Word.BRANCHES);
  private static final Set<Word> BETWEEN_IDS = Set.of(Word.COMMA, Word.AND);

  private final Tokens tokens;

  MembersReader(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean starts() {
    return tokens.at(NAMED)
        || tokens.at(Word.OPEN)
        || (tokens.at(Word.IN) && tokens.then(NAMED))
        || (tokens.at(Word.IN) && tokens.then(Set.of(Word.OPEN)));
  }

  /** Members that must be here. */
  Members expect(Awaited awaited) {
    int at = tokens.peek().at();
    tokens.accept(Word.IN);
    Token token = tokens.peek();
    return switch (token.word()) {
      case AREA -> folder(Members.Kind.AREA, at);
      case SURVEY -> folder(Members.Kind.SURVEY, at);
      case BRANCHES -> branches(at);
      case OPEN -> listed(at);
      default -> throw tokens.awaited(awaited);
    };
  }

  private Members folder(Members.Kind kind, int at) {
    tokens.take();
    Optional<String> folder = Optional.empty();
    if (!new WhenReader(tokens).starts() && (tokens.peek().is(Token.Kind.NAME) || isFolder())) {
      folder = Optional.of(tokens.take().text());
    }
    Optional<When> when = when();
    return new Members(kind, folder, List.of(), except(), when.or(this::when), at);
  }

  /** An unknown word, unless it may be a slip of the pen for what must follow. */
  private boolean isFolder() {
    Token token = tokens.peek();
    boolean followed = !tokens.peek(1).is(Token.Kind.END) && tokens.peek(1).word() != Word.SINCE;
    return token.looksLikeId()
        || (token.isUnknown() && (followed || Vocabulary.WORDS.near(token.text()).isEmpty()));
  }

  private Members branches(int at) {
    tokens.take();
    Optional<String> id = Optional.empty();
    if (tokens.peek().isUnknown()) {
      id = new ReferenceReader(tokens).find().indicator();
    }
    Optional<When> when = when();
    return new Members(Members.Kind.BRANCHES, id, List.of(), except(), when.or(this::when), at);
  }

  private Members listed(int at) {
    tokens.take();
    List<Subject> listed = new ArrayList<>();
    do {
      listed.add(new SubjectReader(tokens).expect(Awaited.INDICATOR));
    } while (tokens.accept(BETWEEN_IDS));
    tokens.expect(Word.CLOSE, Awaited.CLOSE);
    return new Members(
        Members.Kind.LISTED, Optional.empty(), List.copyOf(listed), except(), when(), at);
  }

  private Optional<When> when() {
    WhenReader reader = new WhenReader(tokens);
    return reader.starts() ? Optional.of(reader.expect()) : Optional.empty();
  }

  private List<String> except() {
    List<String> ids = new ArrayList<>();
    if (!tokens.accept(Word.EXCEPT)) {
      return ids;
    }
    do {
      boolean id = tokens.peek().isUnknown() || tokens.peek().is(Token.Kind.NAME);
      if (!id) {
        throw tokens.awaited(Awaited.INDICATOR);
      }
      ids.add(tokens.take().text());
    } while (tokens.accept(BETWEEN_IDS));
    return List.copyOf(ids);
  }
}
