package dossier.view.schemaorg;

import dossier.site.Html;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** A block of JSON-LD 1.1 while it is written. What holds no value is left out. */
final class Block {
  private static final String HEX = "0123456789ABCDEF";
  private static final String SHORT = "\b\t\n\f\r\"\\";
  private static final String SHORTENED = "btnfr\"\\";

  /** What could close a script element, or end a line of a script. */
  private static final String UNSAFE = "<>&\u2028\u2029";

  private final StringBuilder json = new StringBuilder();

  private Block() {}

  /** The content of a script element, which nothing in it can close. */
  static Html of(Consumer<Block> nodes) {
    Block block = new Block();
    block.json.append("{\"@context\":\"https://schema.org\",\"@graph\":[");
    nodes.accept(block);
    return new Html(block.json.append("]}").toString());
  }

  /** A node that stands by itself or in a list. */
  void node(String type, Runnable properties) {
    next();
    json.append('{');
    text("@type", type);
    properties.run();
    json.append('}');
  }

  void node(String name, String type, Runnable properties) {
    name(name);
    node(type, properties);
  }

  void text(String name, String value) {
    name(name);
    string(value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(known -> text(name, known));
  }

  void texts(String name, Collection<String> values) {
    list(
        name,
        values,
        value -> {
          next();
          string(value);
        });
  }

  void yes(String name) {
    name(name);
    json.append("true");
  }

  <T> void list(String name, Collection<T> values, Consumer<T> each) {
    if (!values.isEmpty()) {
      name(name);
      json.append('[');
      values.forEach(each);
      json.append(']');
    }
  }

  /** A node that is written elsewhere in the block. */
  void reference(String id) {
    next();
    json.append('{');
    text("@id", id);
    json.append('}');
  }

  void reference(String name, String id) {
    name(name);
    reference(id);
  }

  private void name(String name) {
    next();
    string(name);
    json.append(':');
  }

  /** A comma, but before what comes first and before a value that has a name. */
  private void next() {
    if ("{[:".indexOf(json.charAt(json.length() - 1)) < 0) {
      json.append(',');
    }
  }

  private void string(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    json.append('"');
  }

  private void character(char c) {
    int brief = SHORT.indexOf(c);
    if (brief >= 0) {
      json.append('\\').append(SHORTENED.charAt(brief));
    } else if (c < ' ' || UNSAFE.indexOf(c) >= 0) {
      json.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        json.append(HEX.charAt(c >> shift & 0xF));
      }
    } else {
      json.append(c);
    }
  }
}
