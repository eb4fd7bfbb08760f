package se.utfall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.utfall.model.Site;

/** Makes the links in the header and the footer, with the page one is on marked. */
final class Menu {
  private final Setting setting;

  Menu(Setting setting) {
    this.setting = setting;
  }

  List<Frame.MenuItem> head(Address at) {
    Site site = setting.site();
    String surveys = at.to(Address.HOME) + "#undersokningar";
    List<Frame.MenuItem> items = new ArrayList<>();
    items.add(new Frame.MenuItem(setting.text("menu.surveys"), surveys, false));
    if (Boards.placed(site).findAny().isPresent()) {
      items.add(item(setting.text("find.menu"), setting.find(), at));
    }
    if (!site.news().isEmpty()) {
      items.add(item(setting.text("news.heading"), setting.news(), at));
    }
    if (site.register().isPresent()) {
      items.add(item(setting.text("register.menu"), setting.register(), at));
    }
    items.add(method(at));
    return items;
  }

  List<Frame.MenuItem> foot(Address at) {
    Site site = setting.site();
    List<Frame.MenuItem> items = new ArrayList<>();
    items.add(method(at));
    Alphabet alphabet = new Alphabet(setting.text("find.letters"));
    site.articles().stream()
        .sorted(Comparator.comparing(article -> alphabet.key(article.title())))
        .forEach(a -> items.add(item(a.title(), Address.HOME.child(a.slug()), at)));
    if (site.register().isPresent()) {
      items.add(item(setting.text("boards.menu"), setting.boards(), at));
    }
    if (site.accessibility().isPresent()) {
      items.add(item(setting.text("accessibility.menu"), setting.accessibility(), at));
    }
    return items;
  }

  private Frame.MenuItem method(Address at) {
    return item(setting.text("menu.method"), setting.method(), at);
  }

  private static Frame.MenuItem item(String label, Address to, Address at) {
    return new Frame.MenuItem(label, at.to(to), at.equals(to));
  }
}
