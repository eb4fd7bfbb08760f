package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Site;

/** Makes the links in the header and the footer, with the page one is on marked. */
final class Menu {
  private final Setting setting;

  Menu(Setting setting) {
    this.setting = setting;
  }

  List<Frame.MenuItem> head(Address at) {
    Site site = setting.site();
    List<Frame.MenuItem> items = new ArrayList<>();
    items.add(site.isOwnPages() ? allPages(at) : onHome("menu.surveys", "undersokningar", at));
    if (Boards.placed(site).findAny().isPresent()) {
      items.add(item(setting.text("find.menu"), setting.find(), at));
    }
    if (!site.news().isEmpty()) {
      items.add(item(setting.text("news.heading"), setting.news(), at));
    }
    if (site.register().isPresent()) {
      items.add(item(setting.text("register.menu"), setting.register(), at));
    }
    method(at).ifPresent(items::add);
    return items;
  }

  List<Frame.MenuItem> foot(Address at) {
    Site site = setting.site();
    List<Frame.MenuItem> items = new ArrayList<>();
    method(at).ifPresent(items::add);
    items.addAll(site.isOwnPages() ? List.of(allPages(at)) : ownPages(at));
    if (site.register().isPresent()) {
      items.add(item(setting.text("boards.menu"), setting.boards(), at));
    }
    if (!site.corrections().isEmpty()) {
      items.add(item(setting.text("corrections.heading"), setting.corrections(), at));
    }
    if (site.accessibility().isPresent()) {
      items.add(item(setting.text("accessibility.menu"), setting.accessibility(), at));
    }
    return items;
  }

  /** Where there are results, the page on how they are treated. */
  private Optional<Frame.MenuItem> method(Address at) {
    return setting.site().isOwnPages()
        ? Optional.empty()
        : Optional.of(item(setting.text("menu.method"), setting.method(), at));
  }

  private List<Frame.MenuItem> ownPages(Address at) {
    return new OwnPages(setting)
        .all().stream()
            .map(article -> item(article.title(), OwnPages.address(article), at))
            .toList();
  }

  /** Where there is nothing else, the way to the list of own pages. */
  private Frame.MenuItem allPages(Address at) {
    return onHome("menu.pages", "sidor", at);
  }

  private Frame.MenuItem onHome(String name, String anchor, Address at) {
    return new Frame.MenuItem(setting.text(name), at.to(Address.HOME) + "#" + anchor, false);
  }

  private static Frame.MenuItem item(String label, Address to, Address at) {
    return new Frame.MenuItem(label, at.to(to), at.equals(to));
  }
}
